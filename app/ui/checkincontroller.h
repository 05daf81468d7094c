// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"

#include <QtQml/qqmlregistration.h>

/** The morning check-in, and the few questions that a morning may bring. */
class CheckInController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
public:
    CheckInController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

signals:
    void changed();
};
