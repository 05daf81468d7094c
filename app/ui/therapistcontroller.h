// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"

/** A patient's therapist: who they are, what they gave, what is told them. */
class TherapistController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
public:
    TherapistController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);
    ~TherapistController() override;

    void refresh() override;
};
