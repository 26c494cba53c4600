/**
 * Questions to others about a child: each is on record, they keep to the rate that is allowed, and a source that refuses
 * us is asked no more. All of it over all nodes.
 */
@NullMarked
package be.handlewithcare.schoollookup.questions;

import org.jspecify.annotations.NullMarked;
