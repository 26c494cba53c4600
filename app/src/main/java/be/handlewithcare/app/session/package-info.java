/** Sessions of signed-in people in the database, so that each process of several can serve every session. */
@NullMarked
package be.handlewithcare.app.session;

import org.jspecify.annotations.NullMarked;
