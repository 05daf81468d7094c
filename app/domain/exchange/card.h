// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace evenpace::exchange {

enum class Role { Therapist, Patient };

/** What two people show each other when they meet, as a code. Signed by the key that it is about. */
struct Card
{
    Role role = Role::Patient;
    QString name; ///< a therapist's name; a patient's pseudonym
    QString clinic; ///< therapists only, may be empty
    QByteArray boxKey; ///< therapists only: 32 bytes, what reports are sealed for
    QByteArray signKey; ///< 32 bytes; travels in the head of the message
    friend bool operator==(const Card &, const Card &) = default;
};

} // namespace evenpace::exchange
