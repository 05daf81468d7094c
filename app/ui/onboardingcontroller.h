// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"

#include <QtQml/qqmlregistration.h>

/** The first questions, one a screen; resumable, and asked again from Settings. */
class OnboardingController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
public:
    OnboardingController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

signals:
    void changed();
};
