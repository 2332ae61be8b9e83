/**
 * Lasting relations, a class for each construction that states them: titles, appositions, copulas, compounds, verbs.
 *
 * <p>Read {@link RelationExtractor} first. Which class reads which construction:
 *
 * <ul>
 *   <li>apposition, "Ana Silva, leader of the front": {@link RelationAppositions}, by way of {@link RelationNouns}
 *   <li>copula, "is an ally of", and any other noun that names a relation: {@link RelationNouns}
 *   <li>title before a name, "President Silva": {@link RelationTitles}
 *   <li>appointment and tenure, "was appointed head of", "serves as": {@link RelationOffices}
 *   <li>verb, participle or adjective, "leads", "backed by": {@link RelationPredicates}
 *   <li>hyphened compound, "Westmark-backed": {@link RelationCompounds}
 *   <li>possessor, "Norland's leader": {@link RelationOwners}
 *   <li>what one wages, "the army's war against": {@link RelationHostilities}
 *   <li>name of somebody, "Silva of the Green Front": {@link RelationNamedMembers}
 *   <li>other name, "also known as": {@link RelationNames}
 *   <li>place within a place, "Port Alba, Norland": {@link RelationPlaces}
 * </ul>
 *
 * <p>The words that name relations stand in {@code ontology/relations.tsv}.
 */
@NullMarked
package org.newsgraph.claim.relation;

import org.jspecify.annotations.NullMarked;
