// SPDX-License-Identifier: Apache-2.0
#include "ui/cliniccontroller.h"

using namespace evenpace;

ClinicController::ClinicController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

ClinicController::~ClinicController() = default;

void ClinicController::refresh() {}
