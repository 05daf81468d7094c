// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"
#include "ui/codecontroller.h"
#include "ui/scancontroller.h"

#include <memory>

class BuilderController;
class ClinicLockController;
class ClinicSettingsController;
class FlagRulesController;
class PatientController;
class PatientsController;

/** The clinic: the people in a therapist's care, their programs, and what their reports say. */
class ClinicController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_MOC_INCLUDE("ui/buildercontroller.h")
    Q_MOC_INCLUDE("ui/cliniclockcontroller.h")
    Q_MOC_INCLUDE("ui/clinicsettingscontroller.h")
    Q_MOC_INCLUDE("ui/flagrulescontroller.h")
    Q_MOC_INCLUDE("ui/patientcontroller.h")
    Q_MOC_INCLUDE("ui/patientscontroller.h")
    Q_PROPERTY(ClinicLockController *lock READ lock CONSTANT)
    Q_PROPERTY(ClinicSettingsController *own READ own CONSTANT)
    Q_PROPERTY(FlagRulesController *rules READ rules CONSTANT)
    Q_PROPERTY(PatientsController *patients READ patients CONSTANT)
    Q_PROPERTY(CodeController *code READ code CONSTANT)
    Q_PROPERTY(ScanController *scan READ scan CONSTANT)
    Q_PROPERTY(PatientController *reading READ reading CONSTANT)
    Q_PROPERTY(BuilderController *builder READ builder CONSTANT)
public:
    ClinicController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);
    ~ClinicController() override;

    [[nodiscard]] ClinicLockController *lock() { return m_lock.get(); }
    // Made when they are first asked for.
    [[nodiscard]] ClinicSettingsController *own();
    [[nodiscard]] FlagRulesController *rules();
    [[nodiscard]] PatientsController *patients();
    [[nodiscard]] PatientController *reading();
    [[nodiscard]] BuilderController *builder();

    [[nodiscard]] CodeController *code() { return &m_code; }
    [[nodiscard]] ScanController *scan() { return &m_scan; }

    /** Fills code() with the therapist's own. */
    Q_INVOKABLE void showOwnCode();
    /** Sets scan() up for what patients bring: their code, or a report. `isCardOfChosen`: for the code of the one who is
     *  chosen, by whatever name. */
    Q_INVOKABLE void askForPatient(bool isCardOfChosen);

    void refresh() override;

signals:
    /** code() holds something to be handed over. */
    void codeRequested();
    /** builder() holds the program of the patient who is read. */
    void builderRequested();

private:
    /** Reads the chosen patient, anew after something came in or a rule was changed. */
    void readChosen();

    CodeController m_code;
    ScanController m_scan;
    std::unique_ptr<ClinicLockController> m_lock;
    std::unique_ptr<ClinicSettingsController> m_own;
    std::unique_ptr<FlagRulesController> m_rules;
    std::unique_ptr<PatientsController> m_patients;
    std::unique_ptr<PatientController> m_reading;
    std::unique_ptr<BuilderController> m_builder;
};
