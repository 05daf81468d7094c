// SPDX-License-Identifier: Apache-2.0
#include "ui/onboardingcontroller.h"

using namespace evenpace;

OnboardingController::OnboardingController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void OnboardingController::refresh()
{
    emit changed();
}
