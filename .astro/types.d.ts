/// <reference types="astro/client" />
/// <reference path="loaders/festival.ts" />
/// <reference path="loaders/guides.ts" />
/// <reference path="loaders/postmortems.ts" />
/// <reference path="loaders/replies.ts" />
/// <reference path="loaders/translations.ts" />
/// <reference path="content.d.ts" />