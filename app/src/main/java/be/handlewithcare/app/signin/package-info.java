/** Who somebody is by what an issuer says of them, and for how long that holds. */
@NullMarked
package be.handlewithcare.app.signin;

import org.jspecify.annotations.NullMarked;
