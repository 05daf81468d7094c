// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"

#include <QtQml/qqmlregistration.h>

/** Every decision with its rules and numbers, to read and to take along. */
class PacingLogController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
public:
    PacingLogController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

signals:
    void changed();
};
