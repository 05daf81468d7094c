// SPDX-License-Identifier: Apache-2.0
#include "ui/therapistcontroller.h"

using namespace evenpace;

TherapistController::TherapistController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

TherapistController::~TherapistController() = default;

void TherapistController::refresh() {}
