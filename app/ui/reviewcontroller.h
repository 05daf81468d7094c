// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"

#include <QtQml/qqmlregistration.h>

/** The week that was, a flare and its way back, and steps that a person confirms. */
class ReviewController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
public:
    ReviewController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

signals:
    void changed();
};
