/** Nothing here is tested. */
package it.docs;
