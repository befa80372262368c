import { Module } from '@nestjs/common';
import { MailSender } from './mail-sender';

/** The way of mails out of the program. */
@Module({ providers: [MailSender] })
export class MailModule {}
