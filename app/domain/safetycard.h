// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/repositories.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

/** What a person wrote down for a crisis, on a calmer day. */
namespace evenpace {

/** Lists of the card, in the order in which they are read. */
enum class SafetyPart { Signs, Calm, Reasons, People, Places };
inline constexpr size_t kSafetyParts = 5;

struct SafetyCard {
    QString trustedName; ///< someone I trust
    QString trustedNumber; ///< as it was written; empty or isPhoneNumber()
    std::array<QStringList, kSafetyParts> parts; ///< by SafetyPart; lines without line breaks, none empty
    [[nodiscard]] const QStringList &part(SafetyPart part) const { return parts[static_cast<size_t>(part)]; }
    [[nodiscard]] QStringList &part(SafetyPart part) { return parts[static_cast<size_t>(part)]; }
    /** Anything but the trusted person. */
    [[nodiscard]] bool isWritten() const
    {
        for (const QStringList &lines : parts) {
            if (!lines.isEmpty())
                return true;
        }
        return false;
    }
    friend bool operator==(const SafetyCard &, const SafetyCard &) = default;
};

/** The safety card, and when help was shown because of what somebody wrote; of what they wrote nothing is kept here. */
class SafetyRepository
{
public:
    virtual ~SafetyRepository() = default;

    [[nodiscard]] virtual SafetyCard card() const = 0;
    [[nodiscard]] virtual StoreOutcome save(const SafetyCard &card, const QDateTime &at) = 0;
    /** Deletes the card for good, the trusted person too. */
    [[nodiscard]] virtual StoreOutcome eraseCard() = 0;

    [[nodiscard]] virtual StoreOutcome noteHelpShown(const QDateTime &at) = 0;
    /** UTC, oldest first. */
    [[nodiscard]] virtual std::vector<QDateTime> helpShown() const = 0;
};

} // namespace evenpace
