// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/program.h"
#include "domain/exchange/report.h"

#include <QByteArray>
#include <QJsonObject>
#include <QUuid>

/**
 * FHIR R4, for clinics with a server: an export, never the form in which anything is kept. Codes are those of HL7's
 * Physical Activity guide 1.0.0, LOINC, SNOMED CT and UCUM; what they have no word for has a code of ours.
 * assets/schema says what becomes of what, and holds the notice that LOINC asks for.
 */
namespace evenpace::exchange {

/** Who the resources are about. Ids are random UUIDs, made once and kept. */
struct FhirPeople
{
    QUuid patient;
    std::optional<QUuid> practitioner; ///< always there with a program
    QString patientName; ///< a pseudonym, or empty
    QString practitionerName;
};

/** A transaction that puts (PUT Type/id) Patient, Practitioner, CarePlan, the Goal, for each item one ServiceRequest for each
 * run of weeks with the same days (one without a time, if it comes in no week), and, if
 * there is one, the signed message with its Provenance. Sent again it changes nothing: ids follow from the program's.
 */
[[nodiscard]] QJsonObject fhirBundle(const AssignedProgram &program, const Library &library, const FhirPeople &people,
                                     const QByteArray &signedMessage = {});

/** A transaction that puts the Observations of sessions, items, mornings and measures, the answers of PEG forms, and, if there
 * is one, the message as the patient signed it with its Provenance. Their ids follow from the person's and from what was told of
 * which day, so that two reports of one day put it there once. `program` is the one that the report is about, if it is known: it
 * is put there too, and what was done leads back to what was asked for.
 */
[[nodiscard]] QJsonObject fhirBundle(const Report &report, const Library &library, const FhirPeople &people,
                                     const AssignedProgram *program = nullptr, const QByteArray &signedMessage = {});

} // namespace evenpace::exchange
