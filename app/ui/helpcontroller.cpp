// SPDX-License-Identifier: Apache-2.0
#include "ui/helpcontroller.h"

using namespace evenpace;

HelpController::HelpController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void HelpController::refresh()
{
    emit changed();
}
