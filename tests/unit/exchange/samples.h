// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/keys.h"
#include "exchange/message.h"

#include <QRandomGenerator>

/** Programs and reports to try things with: some written by hand, any number made by a seed. */
namespace evenpace::exchange::samples {

/** The library that is shipped. */
[[nodiscard]] const Library &library();

/** Keys from fixed seeds. */
[[nodiscard]] const OwnKeys &therapist();
[[nodiscard]] const OwnKeys &otherTherapist();
[[nodiscard]] const OwnKeys &patient();
[[nodiscard]] const OwnKeys &otherPatient();

[[nodiscard]] QDate today(); ///< within the validity of all of these

/** One phase, two sessions of three items; everything that can be said is said somewhere. */
[[nodiscard]] AssignedProgram program();
/** Some items, each with a short note. */
[[nodiscard]] AssignedProgram longProgram(int items);
/** Two days with a session each. */
[[nodiscard]] Report report();
/** Days with a check-in and a session of five items each. */
[[nodiscard]] Report longReport(int days);

/** All items of the library. */
[[nodiscard]] const std::vector<QString> &itemIds();
/** Anything that the format allows, unusual characters too. The items are those of the library. */
[[nodiscard]] AssignedProgram randomProgram(quint32 seed);
[[nodiscard]] Report randomReport(quint32 seed);

/** What the patient knows after the meeting in the clinic, and what the therapist does. */
[[nodiscard]] Desk patientDesk();
[[nodiscard]] Desk therapistDesk();

/** The value of a result that must have one. */
template <typename T> [[nodiscard]] T taken(const Result<T> &result)
{
    if (const Refusal *refusal = refusalIn(result))
        qFatal("%s", qPrintable(sentence(*refusal)));
    return std::get<T>(result);
}

} // namespace evenpace::exchange::samples
