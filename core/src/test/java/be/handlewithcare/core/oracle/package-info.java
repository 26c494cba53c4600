/** Random histories, told twice: by the deciders and by a model that knows the documents only. */
@NullMarked
package be.handlewithcare.core.oracle;

import org.jspecify.annotations.NullMarked;
