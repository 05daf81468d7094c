// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"

/** The clinic: the people in a therapist's care, their programs, and what their reports say. */
class ClinicController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
public:
    ClinicController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);
    ~ClinicController() override;

    void refresh() override;
};
