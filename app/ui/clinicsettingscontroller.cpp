// SPDX-License-Identifier: Apache-2.0
#include "ui/clinicsettingscontroller.h"

#include "domain/exchange/clinicrepository.h"
#include "domain/exchange/courier.h"
#include "ui/flagwords.h"
#include "ui/refusalwords.h"

#include <algorithm>
#include <array>

using namespace evenpace;
using namespace evenpace::exchange;

namespace {

struct Place
{
    FlagKind kind;
    RuleNumber number;
    bool isFirst;
};

/** All numbers, rule by rule. */
const std::vector<Place> &places()
{
    static const std::vector<Place> list = [] {
        std::vector<Place> made;
        for (const FlagKind kind : {FlagKind::Over, FlagKind::PainRising, FlagKind::WorseMornings, FlagKind::LongFlare,
                                    FlagKind::NotStarted, FlagKind::Silent}) {
            bool isFirst = true;
            for (const RuleNumber number : numbersOf(kind)) {
                made.push_back({kind, number, isFirst});
                isFirst = false;
            }
        }
        return made;
    }();
    return list;
}

const Place &at(int place)
{
    return places()[static_cast<size_t>(std::clamp(place, 0, static_cast<int>(places().size()) - 1))];
}

} // namespace

ClinicSettingsController::ClinicSettingsController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void ClinicSettingsController::open()
{
    m_problem.clear();
    m_name.clear();
    if (Courier *courier = m_services.courier()) {
        const Courier::Own own = courier->own(Role::Therapist);
        if (own.card) {
            m_name = own.card->name;
            m_clinic = own.card->clinic;
            m_number = courier->fingerprint(own.card->signKey);
        } else if (own.outcome != KeysOutcome::Missing) {
            m_problem = refusalwords::sentence(own.outcome);
        }
    } else {
        m_problem = refusalwords::noCourier();
    }
    m_rules = m_services.clinic.rules();
    emit changed();
}

bool ClinicSettingsController::makeCard(const QString &name, const QString &clinic)
{
    Courier *courier = m_services.courier();
    if (!courier || name.simplified().isEmpty())
        return false;
    const KeysOutcome outcome = courier->makeKeys(Role::Therapist, name.simplified(), clinic.simplified());
    open();
    if (outcome != KeysOutcome::Ok && outcome != KeysOutcome::Exists) {
        m_problem = refusalwords::sentence(outcome);
        emit changed();
        return false;
    }
    return true;
}

QString ClinicSettingsController::ruleHeading(int place) const
{
    return at(place).isFirst ? flagwords::name(at(place).kind) : QString();
}

QString ClinicSettingsController::ruleLabel(int place) const
{
    return flagwords::label(at(place).number);
}

QString ClinicSettingsController::ruleText(int place) const
{
    return flagwords::value(at(place).number, ruleValue(place), m_locale);
}

int ClinicSettingsController::ruleValue(int place) const
{
    return m_rules.of(at(place).number);
}

int ClinicSettingsController::ruleLeast(int place) const
{
    return rangeOf(at(place).number).least;
}

int ClinicSettingsController::ruleMost(int place) const
{
    return rangeOf(at(place).number).most;
}

int ClinicSettingsController::ruleStep(int place) const
{
    return rangeOf(at(place).number).step;
}

void ClinicSettingsController::setRule(int place, int value)
{
    FlagRules rules = m_rules;
    rules.set(at(place).number, value);
    keep(rules);
}

void ClinicSettingsController::resetRules()
{
    keep({});
}

void ClinicSettingsController::keep(const FlagRules &rules)
{
    if (rules == m_rules)
        return;
    if (const StoreOutcome outcome = m_services.clinic.save(rules); outcome != StoreOutcome::Ok) {
        emit notKept(outcome);
        return;
    }
    m_rules = rules;
    emit rulesChanged();
}
