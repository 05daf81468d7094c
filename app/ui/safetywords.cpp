// SPDX-License-Identifier: Apache-2.0
#include "ui/safetywords.h"

#include "domain/diary.h"
#include "domain/sizing.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenpace::safetywords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SafetyWords)
};

struct Named
{
    QStringView id;
    const char *text;
};

constexpr std::array kConditions{
    Named{u"heart", QT_TRANSLATE_NOOP("SafetyWords", "A heart condition")},
    Named{u"chest_pain", QT_TRANSLATE_NOOP("SafetyWords", "Chest pain, at rest or with effort")},
    Named{u"fainting", QT_TRANSLATE_NOOP("SafetyWords", "Fainting, or dizzy spells")},
    Named{u"blood_pressure",
          QT_TRANSLATE_NOOP("SafetyWords", "High blood pressure, or medicine for heart or blood pressure")},
    Named{u"bone_loss",
          QT_TRANSLATE_NOOP("SafetyWords", "Thin bones, a broken bone in the back, or steroids for a long time")},
    Named{u"hypermobile", QT_TRANSLATE_NOOP("SafetyWords", "Joints that bend further than most")},
    Named{u"neck_trauma",
          QT_TRANSLATE_NOOP("SafetyWords", "A neck injury, or dizzy or double sight when the neck moves")},
    Named{u"nerve", QT_TRANSLATE_NOOP("SafetyWords", "Pain in an arm or leg with numb or weak spots")},
    Named{u"falls", QT_TRANSLATE_NOOP("SafetyWords", "Falls, or unsteady on your feet")},
    Named{u"shoulder", QT_TRANSLATE_NOOP("SafetyWords", "A shoulder that slipped out, is frozen or had surgery")},
    Named{u"hip", QT_TRANSLATE_NOOP("SafetyWords", "A new hip, or a badly worn one")},
    Named{u"knee", QT_TRANSLATE_NOOP("SafetyWords", "A new knee, or a badly worn one")},
    Named{u"wrist", QT_TRANSLATE_NOOP("SafetyWords", "Carpal tunnel, or arthritis in the hands")},
    Named{u"jaw", QT_TRANSLATE_NOOP("SafetyWords", "A jaw that locks or slips, or new dental surgery")},
    Named{u"surgery", QT_TRANSLATE_NOOP("SafetyWords", "An operation not long ago, or a hernia")},
    Named{u"eyes_or_reflux",
          QT_TRANSLATE_NOOP("SafetyWords", "Glaucoma, a retina problem, reflux, or dizzy on standing up (POTS)")},
    Named{u"pregnant", QT_TRANSLATE_NOOP("SafetyWords", "Pregnant")},
    Named{u"epilepsy", QT_TRANSLATE_NOOP("SafetyWords", "Epilepsy")},
    Named{u"lung", QT_TRANSLATE_NOOP("SafetyWords", "A lung disease")},
    Named{u"panic", QT_TRANSLATE_NOOP("SafetyWords", "Panic attacks")},
    Named{u"cancer", QT_TRANSLATE_NOOP("SafetyWords", "Cancer, now or in the past")},
    Named{u"seventy_and_still", QT_TRANSLATE_NOOP("SafetyWords", "70 or older, and not active for a long time")},
    Named{u"other",
          QT_TRANSLATE_NOOP("SafetyWords", "A bone or joint that effort makes worse, or another reason to take care")},
};

/** Movements with that caution are left out; %n of them. */
constexpr std::array kLeftOut{
    Named{u"OSTEO",
          QT_TRANSLATE_N_NOOP("SafetyWords", "Deep bending and twisting of the back: %n movement(s) left out.")},
    Named{u"NECKVASC", QT_TRANSLATE_N_NOOP("SafetyWords", "Neck: %n movement(s) left out.")},
    Named{u"NEURO", QT_TRANSLATE_N_NOOP("SafetyWords", "Nerves that are touchy: %n movement(s) left out.")},
    Named{u"PREG", QT_TRANSLATE_N_NOOP("SafetyWords", "Flat on the back for long: %n movement(s) left out.")},
    Named{u"BP", QT_TRANSLATE_N_NOOP("SafetyWords", "Hard holding and pressing: %n movement(s) left out.")},
    Named{u"HEADLOW", QT_TRANSLATE_N_NOOP("SafetyWords", "Head below the heart: %n movement(s) left out.")},
    Named{u"SHO", QT_TRANSLATE_N_NOOP("SafetyWords", "Shoulders: %n movement(s) left out.")},
    Named{u"KNEE", QT_TRANSLATE_N_NOOP("SafetyWords", "Knees: %n movement(s) left out.")},
    Named{u"HIP", QT_TRANSLATE_N_NOOP("SafetyWords", "Hips: %n movement(s) left out.")},
    Named{u"WRI", QT_TRANSLATE_N_NOOP("SafetyWords", "Wrists and hands: %n movement(s) left out.")},
    Named{u"JAW", QT_TRANSLATE_N_NOOP("SafetyWords", "Jaw: %n movement(s) left out.")},
    Named{u"ABD", QT_TRANSLATE_N_NOOP("SafetyWords", "Belly and bridging: %n movement(s) left out.")},
};

template <size_t Count> const char *textOf(const std::array<Named, Count> &table, const QString &id)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Named &named) { return named.id == id; });
    return found == table.end() ? nullptr : found->text;
}

int leftOut(const Library &library, const QString &code)
{
    return static_cast<int>(std::count_if(library.movements.begin(), library.movements.end(), [&](const auto &entry) {
        return !hidingCaution(library, entry.first, {code}).isEmpty();
    }));
}

} // namespace

QString idOf(Level level)
{
    switch (level) {
    case Level::Emergency:
        return u"emergency"_s;
    case Level::SameDay:
        return u"same_day"_s;
    case Level::Soon:
        return u"soon"_s;
    case Level::PauseItem:
        return u"pause_item"_s;
    }
    return {};
}

QString title(Level level)
{
    switch (level) {
    case Level::Emergency:
        return Words::tr("Call for help now");
    case Level::SameDay:
        return Words::tr("Call a doctor today");
    case Level::Soon:
        return Words::tr("See a doctor soon");
    case Level::PauseItem:
        return Words::tr("Stop this one and rest");
    }
    return {};
}

QString action(Level level)
{
    switch (level) {
    case Level::Emergency:
        return Words::tr("Call, or ask someone to. Stay where you are. Do not drive.");
    case Level::SameDay:
        return Words::tr("Leave the exercises for now. Call a doctor today and say what you noticed.");
    case Level::Soon:
        return Words::tr("Make an appointment in the next days. Keep things small until then.");
    case Level::PauseItem:
        return Words::tr("Sit or lie down. Breathe in through the nose and slowly out through rounded lips. "
                         "Look again in five minutes.");
    }
    return {};
}

QStringList signs(Level level)
{
    switch (level) {
    case Level::Emergency:
        return {Words::tr("chest pain or pressure, or arm or jaw pain with sweating"),
                Words::tr("very hard to breathe, or you passed out"),
                Words::tr("a drooping face, trouble speaking or swallowing, or seeing double"),
                Words::tr("an arm or leg is suddenly weak or numb"),
                Words::tr("a sudden headache, the worst you have had"),
                Words::tr("unsteady or dropping down, with new neck pain"),
                Words::tr("fever with a stiff neck or a rash, or a seizure"),
                Words::tr("numb between the legs, or no hold of bladder or bowel"),
                Words::tr("new numbness in sex, or new pain or weakness in both legs")};
    case Level::SameDay:
        return {Words::tr("a hot, swollen joint, and you feel ill"), Words::tr("a foot that drops, or a swollen calf"),
                Words::tr("back or neck pain with fever"), Words::tr("dark urine and weak muscles after effort"),
                Words::tr("over 50: a new headache, a sore scalp, a sore jaw when chewing, or changed sight")};
    case Level::Soon:
        return {Words::tr("losing weight without trying, or sweating through the night"),
                Words::tr("pain at night that no position eases"),
                Words::tr("new back pain, and you have had cancer"),
                Words::tr("an arm or leg that gets weaker, week by week"),
                Words::tr("a new kind of pain, or joints that swell"),
                Words::tr("a flare of more than 14 days")};
    case Level::PauseItem:
        return {Words::tr("sharp or electric pain, or much more pain"), Words::tr("tingling that stays"),
                Words::tr("dizzy, sick, or a racing heart"), Words::tr("far harder than planned")};
    }
    return {};
}

QStringList checkLines()
{
    return {Words::tr("Numb between the legs, or new trouble with bladder or bowel"),
            Words::tr("An arm or leg is getting weaker"),
            Words::tr("Chest pain, fainting, or out of breath at rest"),
            Words::tr("Fever, or losing weight without trying"),
            Words::tr("A bad fall or accident, not yet checked"),
            Words::tr("Steady pain at night that nothing eases")};
}

QStringList checkIcons()
{
    return {u"toilet"_s,   u"person-simple-walk"_s, u"heartbeat"_s, u"thermometer-simple"_s,
            u"bandaids"_s, u"moon-stars"_s};
}

QStringList checkLinesForNow()
{
    return {Words::tr("numb between the legs, or new trouble with bladder or bowel"),
            Words::tr("chest pain, fainting, or out of breath at rest"),
            Words::tr("an arm or leg that is suddenly weak")};
}

QStringList checkLinesForDoctor()
{
    return {Words::tr("fever with back or neck pain: today"),
            Words::tr("a bad fall or accident, not yet checked: today"),
            Words::tr("an arm or leg that slowly gets weaker"), Words::tr("losing weight without trying"),
            Words::tr("steady pain at night that nothing eases")};
}

QString condition(const QString &id)
{
    const char *text = textOf(kConditions, id);
    return text ? Words::tr(text) : id;
}

QStringList changes(const QStringList &conditions, const QStringList &cautions, const Library &library)
{
    QStringList lines;
    if (conditions.isEmpty())
        return lines;
    for (const QString &code : cautions) {
        if (code == "HYPER"_L1) {
            lines << Words::tr("Stretchy joints: stay in the middle of each movement, away from its end.");
        } else if (code == "BAL"_L1) {
            lines << Words::tr("On your feet: keep a hand on something firm, with somebody near.");
        } else if (const char *text = textOf(kLeftOut, code)) {
            if (const int count = leftOut(library, code); count > 0)
                lines << Words::tr(text, nullptr, count);
        }
    }
    const auto noHolds = {u"BP"_s, u"PREG"_s, u"EPI"_s, u"LUNG"_s, u"PANIC"_s};
    if (std::any_of(noHolds.begin(), noHolds.end(), [&](const QString &code) { return cautions.contains(code); }))
        lines << Words::tr("Breathing: nothing with held breath.");
    lines << Words::tr("Harder movements wait until your doctor says yes. Easy ones stay open.");
    return lines;
}

} // namespace evenpace::safetywords
