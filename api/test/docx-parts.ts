import { parseXml, type XmlElement } from '../src/imports/reading/xml';
import { ZipArchive } from '../src/imports/reading/zip-archive';
