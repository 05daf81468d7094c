// SPDX-License-Identifier: Apache-2.0
#include "ui/flagrulescontroller.h"

#include "domain/exchange/clinicrepository.h"
#include "ui/flagwords.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace evenpace;
using namespace evenpace::exchange;

namespace {

constexpr std::array kWithNumbers{FlagKind::Over,      FlagKind::PainRising, FlagKind::WorseMornings,
                                  FlagKind::LongFlare, FlagKind::NotStarted, FlagKind::Silent};

} // namespace

FlagRulesController::FlagRulesController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_rules(services.clinic.rules())
{
}

void FlagRulesController::openAll()
{
    show({kWithNumbers.begin(), kWithNumbers.end()});
}

void FlagRulesController::open(const QString &key)
{
    for (const FlagKind kind : kWithNumbers) {
        if (nameOf(kind) == key)
            show({kind});
    }
}

void FlagRulesController::show(std::vector<FlagKind> kinds)
{
    m_kinds = std::move(kinds);
    m_rules = m_services.clinic.rules();
    m_numbers.show(m_kinds, m_rules);
    emit changed();
}

QString FlagRulesController::title() const
{
    return m_kinds.size() == 1 ? flagwords::name(m_kinds.front()) : QString();
}

QString FlagRulesController::text() const
{
    return m_kinds.size() == 1 ? flagwords::rule(m_kinds.front(), m_rules, QLocale()) : QString();
}

bool FlagRulesController::isUsual() const
{
    const std::vector<RuleNumber> numbers = m_numbers.numbers();
    return std::all_of(numbers.begin(), numbers.end(),
                       [&](RuleNumber number) { return m_rules.of(number) == rangeOf(number).usual; });
}

void FlagRulesController::set(int place, int value)
{
    const std::vector<RuleNumber> numbers = m_numbers.numbers();
    if (place < 0 || place >= static_cast<int>(numbers.size()))
        return;
    FlagRules rules = m_rules;
    rules.set(numbers[static_cast<size_t>(place)], value);
    keep(rules);
}

void FlagRulesController::reset()
{
    FlagRules rules = m_rules;
    // Twice: a window that was short holds back what is asked of it, and the other way round.
    for (int i = 0; i < 2; ++i) {
        for (const RuleNumber number : m_numbers.numbers())
            rules.set(number, rangeOf(number).usual);
    }
    keep(rules);
}

void FlagRulesController::keep(const FlagRules &rules)
{
    if (rules == m_rules)
        return;
    if (const StoreOutcome outcome = m_services.clinic.save(rules); outcome != StoreOutcome::Ok) {
        emit notKept(outcome);
        return;
    }
    m_rules = rules;
    m_isOther = true;
    m_numbers.setRules(rules);
    emit changed();
}

void FlagRulesController::finish()
{
    if (std::exchange(m_isOther, false))
        emit finished();
}
