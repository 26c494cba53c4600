/** Sessions of people who are signed in, on the database: any process of several may go on with one. */
@NullMarked
package be.handlewithcare.app.session;

import org.jspecify.annotations.NullMarked;
