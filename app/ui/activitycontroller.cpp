// SPDX-License-Identifier: Apache-2.0
#include "ui/activitycontroller.h"

using namespace evenpace;

ActivityController::ActivityController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void ActivityController::refresh()
{
    emit changed();
}
