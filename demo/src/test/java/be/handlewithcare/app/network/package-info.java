@NullMarked
package be.handlewithcare.app.network;

import org.jspecify.annotations.NullMarked;
