// SPDX-License-Identifier: Apache-2.0
#include "ui/clinicsettingscontroller.h"

#include "domain/exchange/courier.h"
#include "ui/refusalwords.h"

using namespace evenpace;
using namespace evenpace::exchange;

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
