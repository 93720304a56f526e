/** The configuration of MapServer 8 for its OGC API – Features. */

const CRS = 'PROJECTION "init=epsg:4326" END';

function layer(name: string, type: 'POLYGON' | 'POINT', idProperty: string): string {
  return `
  LAYER
    NAME "${name}"
    TYPE ${type}
    STATUS ON
    CONNECTIONTYPE OGR
    CONNECTION "${name}.geojson"
    DATA "${name}"
    TEMPLATE "none"
    ${CRS}
    METADATA
      "oga_title" "${name}"
      "oga_description" "${name}"
      "ows_include_items" "all"
      "gml_include_items" "all"
      "gml_types" "auto"
      "gml_featureid" "${idProperty}"
    END
  END`;
}

/** @param address at which the server answers; it writes its links with it. @param maxLimit most features a page. */
export function mapfile(address: string, maxLimit: number): string {
  return `MAP
  NAME "atlas"
  EXTENT -180 -90 200 90
  ${CRS}
  WEB
    METADATA
      "ows_enable_request" "*"
      "oga_onlineresource" "${address}"
      "oga_title" "Atlas"
      "oga_max_limit" "${maxLimit}"
    END
  END
${layer('regions', 'POLYGON', 'iso')}
${layer('parks', 'POINT', 'nomer')}
END
`;
}

/** @param templates folder of MapServer's own pages, without which it answers nothing. */
export function serverConfig(mapfilePath: string, templates: string): string {
  return `CONFIG
  ENV
    OGCAPI_HTML_TEMPLATE_DIRECTORY "${templates}"
  END
  MAPS
    "atlas" "${mapfilePath}"
  END
END
`;
}
