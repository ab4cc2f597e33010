/** What the pages of this service share: answers as HTML, and forms read field by field. */
package mx.ine.transparencia.requests.web;
