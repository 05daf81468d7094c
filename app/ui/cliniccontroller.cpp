// SPDX-License-Identifier: Apache-2.0
#include "ui/cliniccontroller.h"

#include "domain/exchange/courier.h"
#include "ui/buildercontroller.h"
#include "ui/cliniclockcontroller.h"
#include "ui/clinicsettingscontroller.h"
#include "ui/flagrulescontroller.h"
#include "ui/handovercontroller.h"
#include "ui/patientcontroller.h"
#include "ui/patientscontroller.h"

using namespace Qt::StringLiterals;
using namespace evenpace;

ClinicController::ClinicController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
    , m_scan(services.camera, services.courier)
    , m_lock(std::make_unique<ClinicLockController>(services))
{
    connect(&m_scan, &ScanController::found, this, [this](const QByteArray &message) {
        if (!m_lock->isLocked())
            patients()->take(message);
    });
    connect(m_lock.get(), &ClinicLockController::notKept, this, &ClinicController::notKept);
    connect(m_lock.get(), &ClinicLockController::everythingDeleted, this, [this] {
        if (m_reading)
            m_reading->show({}, {});
        if (m_rules)
            m_rules->openAll();
        if (m_builder)
            m_builder->beginNew();
        if (m_patients) {
            m_patients->close();
            m_patients->open();
        }
    });
}

ClinicController::~ClinicController() = default;

BuilderController *ClinicController::builder()
{
    if (!m_builder) {
        m_builder = std::make_unique<BuilderController>(services());
        connect(m_builder.get(), &BuilderController::notKept, this, &ClinicController::notKept);
        connect(m_builder->handOver(), &HandOverController::given, this,
                [this](const QByteArray &patient) { patients()->summarize(patient); });
    }
    return m_builder.get();
}

ClinicSettingsController *ClinicController::own()
{
    if (!m_own) {
        m_own = std::make_unique<ClinicSettingsController>(services());
    }
    return m_own.get();
}

FlagRulesController *ClinicController::rules()
{
    if (!m_rules) {
        m_rules = std::make_unique<FlagRulesController>(services());
        connect(m_rules.get(), &FlagRulesController::notKept, this, &ClinicController::notKept);
        connect(m_rules.get(), &FlagRulesController::changed, this, [this] {
            if (m_reading)
                m_reading->setRules(m_rules->rules());
        });
        connect(m_rules.get(), &FlagRulesController::finished, this, [this] { patients()->summarizeAll(); });
    }
    return m_rules.get();
}

PatientsController *ClinicController::patients()
{
    if (!m_patients) {
        m_patients = std::make_unique<PatientsController>(services());
        connect(m_patients.get(), &PatientsController::notKept, this, &ClinicController::notKept);
        connect(m_patients.get(), &PatientsController::refused, &m_scan, &ScanController::refuse);
        connect(m_patients.get(), &PatientsController::met, &m_scan, &ScanController::finish);
        connect(m_patients.get(), &PatientsController::taken, &m_scan, &ScanController::finish);
        connect(m_patients.get(), &PatientsController::readWanted, this, &ClinicController::readChosen);
    }
    return m_patients.get();
}

void ClinicController::showOwnCode()
{
    exchange::Courier *const door = services().courier();
    if (!door)
        return;
    const QByteArray message = door->cardMessage(exchange::Role::Therapist);
    m_code.show({CodeController::What::Card, tr("Your code"),
                 tr("Let your patient scan this. It says your name, your clinic, and which number is yours."),
                 door->codesOf(message), message, u"my-code.evenpace"_s});
}

void ClinicController::askForPatient(bool isCardOfChosen)
{
    patients()->expect(isCardOfChosen);
    m_scan.ask(tr("From a patient"), tr("Their code, or a report. Hold this device so that the code lies in the frame."));
}

PatientController *ClinicController::reading()
{
    if (m_reading)
        return m_reading.get();
    m_reading = std::make_unique<PatientController>(services(), coach());
    connect(m_reading.get(), &CoachClient::said, this, &CoachClient::said);
    connect(m_reading.get(), &CoachClient::notKept, this, &CoachClient::notKept);
    connect(m_reading.get(), &PatientController::pageMade, this, [this](const QString &name, const QByteArray &pdf) {
        m_code.show({CodeController::What::Report, tr("Report on paper"),
                     tr("One page to print or to keep. It has the pseudonym only."), {}, pdf, name});
        emit codeRequested();
    });
    connect(m_reading.get(), &PatientController::receiptMade, this, [this](const QString &title, const QByteArray &message) {
        const exchange::Courier *const door = services().courier();
        m_code.show({CodeController::What::Receipt, title,
                     tr("Let your patient scan this. Their phone then knows what has arrived."),
                     door ? door->codesOf(message) : QList<exchange::QrCode>(), message, u"receipt.evenpace"_s});
        emit codeRequested();
    });
    connect(m_reading.get(), &PatientController::editRequested, this,
            [this](const QByteArray &patient, const QString &name, double easyMinutes, const QStringList &cautions) {
                builder()->openFor(patient, name, easyMinutes, cautions);
                emit builderRequested();
            });
    return m_reading.get();
}

void ClinicController::readChosen()
{
    const qint64 id = m_patients ? m_patients->chosen().toLongLong() : 0;
    if (id != 0)
        reading()->open(id);
}

void ClinicController::refresh()
{
    if (m_patients)
        m_patients->refresh();
    if (m_reading)
        m_reading->refresh();
}
