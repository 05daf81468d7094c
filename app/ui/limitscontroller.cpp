// SPDX-License-Identifier: Apache-2.0
#include "ui/limitscontroller.h"

using namespace evenpace;

LimitsController::LimitsController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void LimitsController::refresh()
{
    emit changed();
}
