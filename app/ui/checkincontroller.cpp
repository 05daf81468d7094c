// SPDX-License-Identifier: Apache-2.0
#include "ui/checkincontroller.h"

using namespace evenpace;

CheckInController::CheckInController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void CheckInController::refresh()
{
    emit changed();
}
