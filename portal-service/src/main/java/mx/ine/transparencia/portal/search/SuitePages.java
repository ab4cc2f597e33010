package mx.ine.transparencia.portal.search;

import java.util.List;

/** The pages that exist today, with the words people look for them by. */
final class SuitePages {
    private SuitePages() {}

    static List<Place> all() {
        return List.of(
                Place.page(
                        "/solicitudes/nueva",
                        "Pedir información",
                        "Presente una solicitud de acceso a la información y reciba su folio y su acuse.",
                        "preguntar solicitar nueva solicitud transparencia documento contrato sueldo presupuesto"),
                Place.page(
                        "/solicitudes/seguimiento",
                        "Seguir una solicitud",
                        "Con su folio y su clave: en qué va, hasta cuándo deben responderle y sus documentos.",
                        "folio clave estado trámite respuesta acuse consultar aclarar"),
                Place.page(
                        "/solicitudes",
                        "Solicitudes de información",
                        "Cómo funciona el derecho de acceso a la información y qué puede hacer aquí.",
                        "infomex acceso plazo ayuda"),
                Place.page(
                        "/solicitudes/plazos",
                        "Calculadora de plazos",
                        "Cuente cualquier plazo del Reglamento, día por día, y vea los días que no cuentan.",
                        "días hábiles calendario vencimiento término fecha inhábil vacaciones"),
                Place.page(
                        "/solicitudes/estrados",
                        "Estrados",
                        "Notificaciones a quienes no dejaron domicilio ni medio para avisarles.",
                        "notificación aviso publicación lista"),
                Place.page(
                        "/datos-personales",
                        "Mis datos personales",
                        "Acceso, rectificación, cancelación, oposición y portabilidad: cómo ejercerlos hoy.",
                        "arco arcop corregir padrón credencial curp borrar protección"),
                Place.page(
                        "/recursos",
                        "Inconformarme: recurso de revisión",
                        "Qué hacer si no está de acuerdo con la respuesta o no le respondieron.",
                        "queja impugnar apelar órgano garante negaron incompleta"),
                Place.page(
                        "/archivo",
                        "Archivo institucional",
                        "Cómo consultar hoy los documentos del archivo y las bibliotecas del Instituto.",
                        "histórico expediente biblioteca correspondencia guía oficialía"),
                Place.page(
                        "/indicadores",
                        "Indicadores",
                        "Qué cifras e informes hay hoy sobre transparencia en el Instituto.",
                        "plan acción informe estadística avance tablero"),
                Place.page(
                        "/#cifras",
                        "Solicitudes en cifras",
                        "Cuántas solicitudes se presentan, se responden y se entregan cada año.",
                        "estadística número total datos abiertos json"),
                Place.page(
                        "/reglamento",
                        "Reglamento de transparencia",
                        "El texto completo, artículo por artículo.",
                        "ley norma artículo fundamento legal"),
                Place.page(
                        "/contacto",
                        "Contacto",
                        "Dónde presentar trámites en persona y a quién llamar para pedir orientación.",
                        "teléfono inetel unidad enlace módulo horario domicilio dirección ayuda llamar"),
                Place.page(
                        "/aviso-de-privacidad",
                        "Aviso de privacidad",
                        "Qué datos suyos recibimos, para qué se usan y cómo se cuidan.",
                        "cookies confidencial protección datos"),
                Place.page(
                        "/accesibilidad",
                        "Accesibilidad",
                        "Cómo está hecho este sitio para que todas las personas puedan usarlo.",
                        "discapacidad lector pantalla contraste teclado wcag"));
    }
}
