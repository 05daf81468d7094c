// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewcontroller.h"

using namespace evenpace;

ReviewController::ReviewController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void ReviewController::refresh()
{
    emit changed();
}
