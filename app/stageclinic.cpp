// SPDX-License-Identifier: Apache-2.0
#include "stagepages.h"

#include "domain/exchange/clinicrepository.h"
#include "ui/cliniccontroller.h"
#include "ui/cliniclockcontroller.h"
#include "ui/patientscontroller.h"

#include <QQuickItem>

using namespace Qt::StringLiterals;

namespace evenpace::staged {
namespace {

using exchange::ClinicSummary;
using exchange::Flag;
using exchange::FlagKind;

QDate ago(int days)
{
    return now().date().addDays(-days);
}

/** A patient of whom that is known. */
bool keepPatient(Stage &stage, const QString &name, const ClinicSummary &summary)
{
    ClinicPatient patient{0, name, name.toUtf8().right(8), {}, now().toUTC(), false, 0};
    return stage.services().clinic.save(patient) == StoreOutcome::Ok
        && stage.services().clinic.summarize(patient.id, summary) == StoreOutcome::Ok;
}

/** Six people, as different as they can be. */
bool keepPatients(Stage &stage)
{
    return keepPatient(stage, u"Patient 014"_s,
                       {u"Neck and shoulders"_s, 8, ago(38), ago(36), ago(1), ago(1), 6,
                        {Flag{FlagKind::Over, 2, ago(9)}, Flag{FlagKind::PainRising, 14, ago(6)}}})
        && keepPatient(stage, u"Patient 022"_s, {u"Bed days"_s, 6, ago(6), {}, {}, {}, 0, {}})
        && keepPatient(stage, u"Patient 009"_s,
                       {u"Low back"_s, 8, ago(33), ago(30), ago(4), ago(4), 4, {Flag{FlagKind::Over, 3, ago(8)}}})
        && keepPatient(stage, u"Patient 017"_s, {u"Desk neck"_s, 6, ago(13), ago(12), ago(2), ago(2), 1, {}})
        && keepPatient(stage, u"Patient 003"_s, {u"Small steps"_s, 6, ago(40), ago(37), ago(3), ago(3), 6, {}})
        && keepPatient(stage, u"Patient 011"_s, {u"Hips and legs"_s, 6, ago(60), ago(58), ago(14), ago(14), 8, {}});
}

bool openClinic(Stage &stage)
{
    stage.call("clinic.open");
    stage.settle();
    return stage.app().settings()->opensClinic();
}

bool openTab(Stage &stage, const QString &key)
{
    auto *page = stage.window()->findChild<QObject *>(u"clinic"_s);
    const bool isFound = page && page->setProperty("currentTab", key);
    stage.settle();
    return isFound;
}

bool openList(Stage &stage)
{
    return keepPatients(stage) && openClinic(stage) && stage.app().clinic()->patients()->list()->rowCount() > 0;
}

/** What can be done with the entry of the one who is chosen. */
bool openEntry(Stage &stage)
{
    const auto *page = stage.window()->findChild<QObject *>(u"clinic"_s);
    const QList<QQuickItem *> items = page ? page->findChildren<QQuickItem *>() : QList<QQuickItem *>();
    for (QQuickItem *item : items) {
        if (QByteArrayView(item->metaObject()->className()).startsWith("PatientSheets")) {
            const bool isCalled = QMetaObject::invokeMethod(item, "openMore");
            stage.settle();
            return isCalled;
        }
    }
    return false;
}

} // namespace

std::vector<StagePage> clinicPages()
{
    using Past = Stage::Past;
    const auto choose = [](Stage &stage) {
        PatientsController &patients = *stage.app().clinic()->patients();
        const bool isChosen = patients.choose(patients.list()->rows().front().key);
        stage.settle();
        return isChosen;
    };
    return {
        {u"onboarding-therapist"_s, Past::FirstStart,
         [](Stage &stage) {
             OnboardingController &onboarding = *stage.app().onboarding();
             onboarding.setWho(1);
             onboarding.next();
             stage.settle();
             return onboarding.screen() == OnboardingController::Screen::Therapist;
         }},
        {u"clinic-empty"_s, Past::None, [](Stage &stage) { return openClinic(stage); }},
        {u"clinic"_s, Past::None, openList},
        {u"clinic-all"_s, Past::None,
         [](Stage &stage) {
             const bool isOpen = openList(stage);
             stage.app().clinic()->patients()->setFilter(1);
             stage.settle();
             return isOpen && stage.app().clinic()->patients()->list()->rowCount() == 6;
         }},
        {u"clinic-patient"_s, Past::None,
         [choose](Stage &stage) {
             const bool isChosen = openList(stage) && choose(stage);
             showReports(stage);
             return isChosen;
         }},
        {u"clinic-entry"_s, Past::None,
         [choose](Stage &stage) {
             PatientsController &patients = *stage.app().clinic()->patients();
             const bool isChosen = openList(stage) && choose(stage);
             patients.setCaution(u"BAL"_s, true);
             patients.setCaution(u"KNEE"_s, true);
             return isChosen && openEntry(stage);
         }},
        {u"clinic-look"_s, Past::None,
         [](Stage &stage) {
             return openList(stage) && openTab(stage, u"settings"_s) && call(stage, "clinic-pages", "openLook");
         }},
        {u"clinic-settings"_s, Past::None,
         [](Stage &stage) { return openList(stage) && openTab(stage, u"settings"_s); }},
        {u"clinic-shelf"_s, Past::None,
         [](Stage &stage) { return openList(stage) && openTab(stage, u"programs"_s); }},
        {u"clinic-library"_s, Past::None,
         [](Stage &stage) { return openList(stage) && openTab(stage, u"library"_s); }},
        {u"clinic-rules"_s, Past::None,
         [](Stage &stage) {
             return openList(stage) && openTab(stage, u"settings"_s) && call(stage, "clinic-pages", "openRules");
         }},
        {u"clinic-lock"_s, Past::None,
         [](Stage &stage) {
             const ClinicLock lock{u"$argon2id$v=19$m=65536,t=3,p=1$"_s, 0, {}, true};
             const bool isKept = keepPatients(stage) && stage.services().clinic.save(lock) == StoreOutcome::Ok;
             return isKept && openClinic(stage) && stage.app().clinic()->lock()->isLocked();
         }},
    };
}

} // namespace evenpace::staged
