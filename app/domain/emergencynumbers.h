// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

/** Emergency numbers and helplines by country, from a dated table that ships with the app. */
namespace evenpace {

struct EmergencyNumber
{
    QString ambulance; ///< what to call first: digits only
    QString alsoCall; ///< reaches help as well, often from any mobile phone; may be empty
    QString country{}; ///< what the country is called, in English; may be empty
    friend bool operator==(const EmergencyNumber &, const EmergencyNumber &) = default;
};

/** Somebody to talk with in a crisis. Takes calls, messages, or both. */
struct Helpline
{
    QString name; ///< as it calls itself
    QString call; ///< as it is written, isPhoneNumber(); empty: it takes no calls
    QString text; ///< the number for messages, the same way; empty: it takes none
    QString say; ///< the word that such a message begins with; mostly empty
    friend bool operator==(const Helpline &, const Helpline &) = default;
};

struct EmergencyNumbers
{
    QDate dated; ///< when the table was written or last looked through
    QDate verifyBy; ///< it has to be looked through again by then
    EmergencyNumber fallback{QStringLiteral("112"), {}}; ///< where the country is not known
    std::map<QString, EmergencyNumber> countries; ///< by two letters, ISO 3166-1

    std::map<QString, std::vector<Helpline>> helplines; ///< by the same; not every country has one here

    /** Of that country, else the fallback. */
    [[nodiscard]] const EmergencyNumber &of(const QString &country) const;
    /** Of that country, the first to try first; empty where none is known. */
    [[nodiscard]] std::vector<Helpline> helplinesOf(const QString &country) const;
    [[nodiscard]] bool knows(const QString &country) const { return countries.contains(country); }
    /** All of which a number or a helpline is known, by their two letters. */
    [[nodiscard]] QStringList known() const;
};

/** Nothing unless every part of the table is right: unknown keys, odd numbers and missing dates are errors; `problem`
 *  says the first one. */
[[nodiscard]] std::optional<EmergencyNumbers> emergencyNumbersFromJson(const QByteArray &json,
                                                                       QString *problem = nullptr);

/** A number as a person may write it: 3 to 15 digits, with blanks, dashes, dots, slashes, brackets and one leading plus. */
[[nodiscard]] bool isPhoneNumber(const QString &text);
/** Only what is dialed. The nought in brackets that follows a country's code is not: "+49 (0)151" is +49151. */
[[nodiscard]] QString dialed(const QString &number);

} // namespace evenpace
