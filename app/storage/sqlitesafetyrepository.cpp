// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlitesafetyrepository.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/words.h"

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

constexpr std::array kParts{
    words::Word<SafetyPart>{SafetyPart::Signs, "signs"_L1},     words::Word<SafetyPart>{SafetyPart::Calm, "calm"_L1},
    words::Word<SafetyPart>{SafetyPart::Reasons, "reasons"_L1}, words::Word<SafetyPart>{SafetyPart::People, "people"_L1},
    words::Word<SafetyPart>{SafetyPart::Places, "places"_L1},
};
static_assert(kParts.size() == kSafetyParts);
constexpr QLatin1StringView kTrustedName = "trusted_name"_L1;
constexpr QLatin1StringView kTrustedNumber = "trusted_number"_L1;

/** A line or the number of `before` is no longer there. The name is written letter by letter, and does not count. */
bool takesAway(const SafetyCard &before, const SafetyCard &now)
{
    if (!before.trustedNumber.isEmpty() && before.trustedNumber != now.trustedNumber) {
        return true;
    }
    for (size_t part = 0; part < kSafetyParts; ++part) {
        for (const QString &line : before.parts[part]) {
            if (!now.parts[part].contains(line)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

SqliteSafetyRepository::SqliteSafetyRepository(Database &database)
    : m_database(database)
    , m_connection(database.connection())
{
}

SafetyCard SqliteSafetyRepository::card() const
{
    SafetyCard card;
    Statement select(m_connection, u"SELECT field, value FROM safety_card"_s);
    while (select.next()) {
        const QString field = select.text(0);
        const QString value = select.text(1);
        if (field == kTrustedName) {
            card.trustedName = value;
        } else if (field == kTrustedNumber) {
            card.trustedNumber = value;
        } else {
            for (const auto &part : kParts) {
                if (field == part.word) {
                    card.part(part.value) = value.split(u'\n', Qt::SkipEmptyParts);
                }
            }
        }
    }
    return card;
}

StoreOutcome SqliteSafetyRepository::save(const SafetyCard &card, const QDateTime &at)
{
    const bool isLess = takesAway(this->card(), card);
    const StoreOutcome saved = m_connection.inTransaction([&] {
        const auto put = [&](QLatin1StringView field, const QString &value) {
            // What is as it was keeps its moment.
            Statement upsert(m_connection,
                             u"INSERT INTO safety_card (field, value, changed_at) VALUES (?, ?, ?) "
                             "ON CONFLICT (field) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at "
                             "WHERE value <> excluded.value"_s);
            return upsert.bind(QString(field)).bind(value.isEmpty() ? u""_s : value).bind(at).run();
        };
        StoreOutcome outcome = put(kTrustedName, card.trustedName);
        if (outcome == StoreOutcome::Ok) {
            outcome = put(kTrustedNumber, card.trustedNumber);
        }
        for (const auto &part : kParts) {
            if (outcome == StoreOutcome::Ok) {
                outcome = put(part.word, card.part(part.value).join(u'\n'));
            }
        }
        return outcome;
    });
    if (saved == StoreOutcome::Ok && isLess) {
        m_database.wipeTraces();
    }
    return saved;
}

StoreOutcome SqliteSafetyRepository::eraseCard()
{
    const StoreOutcome outcome
        = m_connection.inTransaction([&] { return Statement(m_connection, u"DELETE FROM safety_card"_s).run(); });
    if (outcome == StoreOutcome::Ok) {
        m_database.wipeTraces();
    }
    return outcome;
}

StoreOutcome SqliteSafetyRepository::noteHelpShown(const QDateTime &at)
{
    return m_connection.inTransaction(
        [&] { return Statement(m_connection, u"INSERT INTO help_shown (shown_at) VALUES (?)"_s).bind(at).run(); });
}

std::vector<QDateTime> SqliteSafetyRepository::helpShown() const
{
    std::vector<QDateTime> moments;
    Statement select(m_connection, u"SELECT shown_at FROM help_shown ORDER BY id"_s);
    while (select.next()) {
        moments.push_back(select.moment(0));
    }
    return moments;
}

} // namespace evenpace
