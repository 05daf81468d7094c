// SPDX-License-Identifier: Apache-2.0
#include "ui/pacinglogcontroller.h"

using namespace evenpace;

PacingLogController::PacingLogController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void PacingLogController::refresh()
{
    emit changed();
}
