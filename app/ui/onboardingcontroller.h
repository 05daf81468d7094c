// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/screening.h"
#include "ui/coachclient.h"

#include <QJsonObject>
#include <QLocale>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

/**
 * The first questions, one a screen; parts of them are asked again from Settings. Every answer is kept at once, so that
 * whoever comes back stands where they were. What counts for the plan is told to the coach when its part is complete,
 * or when the person leaves.
 */
class OnboardingController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(bool isWanted READ isWanted NOTIFY changed)
    Q_PROPERTY(bool isUnfinished READ isUnfinished NOTIFY changed)
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged)
    Q_PROPERTY(QString stepText READ stepText NOTIFY screenChanged)
    Q_PROPERTY(bool isAnswered READ isAnswered NOTIFY changed)

    Q_PROPERTY(int who READ who NOTIFY changed)
    Q_PROPERTY(QString therapistName READ therapistName NOTIFY changed)
    Q_PROPERTY(QString clinicName READ clinicName NOTIFY changed)
    Q_PROPERTY(QStringList checkLines READ checkLines CONSTANT)
    Q_PROPERTY(QStringList checkIcons READ checkIcons CONSTANT)
    Q_PROPERTY(QStringList linesForNow READ linesForNow CONSTANT)
    Q_PROPERTY(QStringList linesForDoctor READ linesForDoctor CONSTANT)
    Q_PROPERTY(QStringList conditionTexts READ conditionTexts CONSTANT)
    Q_PROPERTY(QList<bool> ticked READ ticked NOTIFY changed)
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY changed)
    Q_PROPERTY(QStringList safetyChanges READ safetyChanges NOTIFY changed)
    Q_PROPERTY(bool isStopped READ isStopped NOTIFY changed)
    Q_PROPERTY(bool isModerateLocked READ isModerateLocked NOTIFY changed)

    Q_PROPERTY(int afterEffort READ afterEffort NOTIFY changed)
    Q_PROPERTY(int thinkingTires READ thinkingTires NOTIFY changed)
    Q_PROPERTY(QString itemText READ itemText NOTIFY screenChanged)
    Q_PROPERTY(QString itemPlace READ itemPlace NOTIFY screenChanged)
    Q_PROPERTY(int itemFrequency READ itemFrequency NOTIFY changed)
    Q_PROPERTY(int itemSeverity READ itemSeverity NOTIFY changed)
    Q_PROPERTY(int smallEffort READ smallEffort NOTIFY changed)
    Q_PROPERTY(int howLong READ howLong NOTIFY changed)
    Q_PROPERTY(int meCfs READ meCfs NOTIFY changed)
    Q_PROPERTY(QString planTitle READ planTitle NOTIFY changed)
    Q_PROPERTY(QString planText READ planText NOTIFY changed)
    Q_PROPERTY(bool isPlanRest READ isPlanRest NOTIFY changed)

    Q_PROPERTY(int goodDay READ goodDay NOTIFY changed)
    Q_PROPERTY(int ordinaryDay READ ordinaryDay NOTIFY changed)
    Q_PROPERTY(int badDay READ badDay NOTIFY changed)
    Q_PROPERTY(QString paceNote READ paceNote NOTIFY changed)
    Q_PROPERTY(int usualPain READ usualPain NOTIFY changed)
    Q_PROPERTY(int usualFatigue READ usualFatigue NOTIFY changed)
    Q_PROPERTY(QStringList painWords READ painWords CONSTANT)
    Q_PROPERTY(QStringList fatigueWords READ fatigueWords CONSTANT)

    Q_PROPERTY(bool suitsLying READ suitsLying NOTIFY changed)
    Q_PROPERTY(bool suitsSeated READ suitsSeated NOTIFY changed)
    Q_PROPERTY(bool suitsStanding READ suitsStanding NOTIFY changed)
    Q_PROPERTY(bool isFloorHard READ isFloorHard NOTIFY changed)
    Q_PROPERTY(bool likesMorning READ likesMorning NOTIFY changed)
    Q_PROPERTY(bool likesMidday READ likesMidday NOTIFY changed)
    Q_PROPERTY(bool likesEvening READ likesEvening NOTIFY changed)

    Q_PROPERTY(bool canReadAloud READ canReadAloud NOTIFY readingChanged)
public:
    /** What stands on the screen; Closed: no question is asked. The names are part of what is kept. */
    enum class Screen {
        Closed,
        Who,
        About,
        SafetySigns,
        SafetyTalk, ///< talk to someone first
        SafetyConditions,
        SafetyChanges, ///< what the ticked conditions change
        AfterEffort,
        EffortItem, ///< one of the five items
        SmallEffort,
        HowLong,
        MeCfs,
        EffortPlan, ///< which plan it is
        EvenPace,
        UsualWeek,
        Suits,
        Therapist ///< name and clinic of a therapist
    };
    Q_ENUM(Screen)
    /** What is asked for. */
    enum class Part { Everything, Safety, Effort, Pace };
    Q_ENUM(Part)
    enum class SafetyAnswer { NoneOfThese, OneOrMore, NotSure };
    Q_ENUM(SafetyAnswer)
    enum class Suit { Lying, Seated, Standing, FloorIsHard, Morning, Midday, Evening };
    Q_ENUM(Suit)

    OnboardingController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

    /** The first questions open by themselves: on a first start, and until they were answered or left. */
    [[nodiscard]] bool isWanted() const;
    /** They were left before the end, and can be gone on with. */
    [[nodiscard]] bool isUnfinished() const;
    [[nodiscard]] Screen screen() const { return m_place.screen; }
    [[nodiscard]] Part part() const { return m_part; }
    /** "Step 3 of 6", or what is asked again. */
    [[nodiscard]] QString stepText() const;
    /** What the screen asks for was answered; going on without is leaving it out, and that is fine. */
    [[nodiscard]] bool isAnswered() const;

    [[nodiscard]] int who() const; ///< 0 for me, 1 therapist, -1 not said
    [[nodiscard]] QString therapistName() const { return m_therapistName; }
    [[nodiscard]] QString clinicName() const { return m_clinicName; }
    [[nodiscard]] QStringList checkLines() const;
    [[nodiscard]] QStringList checkIcons() const;
    [[nodiscard]] QStringList linesForNow() const;
    [[nodiscard]] QStringList linesForDoctor() const;
    [[nodiscard]] QStringList conditionTexts() const;
    [[nodiscard]] QList<bool> ticked() const; ///< in the order of conditionTexts()
    [[nodiscard]] int tickedCount() const { return static_cast<int>(m_conditions.size()); }
    [[nodiscard]] QStringList safetyChanges() const;
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] bool isModerateLocked() const { return coach().plan().isModerateLocked; }

    // Indexes of answers as they stand on the screen; -1: not answered. Yes is 1, no is 0.
    [[nodiscard]] int afterEffort() const;
    [[nodiscard]] int thinkingTires() const;
    [[nodiscard]] QString itemText() const;
    [[nodiscard]] QString itemPlace() const; ///< "2 of 5"
    [[nodiscard]] int itemFrequency() const;
    [[nodiscard]] int itemSeverity() const;
    [[nodiscard]] int smallEffort() const;
    [[nodiscard]] int howLong() const;
    [[nodiscard]] int meCfs() const;
    [[nodiscard]] QString planTitle() const;
    [[nodiscard]] QString planText() const;
    [[nodiscard]] bool isPlanRest() const; ///< the plan of rest and breathing, which never grows on its own

    [[nodiscard]] int goodDay() const { return m_comfort.good; } ///< easy minutes
    [[nodiscard]] int ordinaryDay() const { return m_comfort.ordinary; }
    [[nodiscard]] int badDay() const { return m_comfort.bad; }
    [[nodiscard]] QString paceNote() const;
    [[nodiscard]] int usualPain() const { return m_pain.value_or(-1); }
    [[nodiscard]] int usualFatigue() const { return m_fatigue.value_or(-1); }
    [[nodiscard]] QStringList painWords() const;
    [[nodiscard]] QStringList fatigueWords() const;

    [[nodiscard]] bool suitsLying() const { return m_suits.lying; }
    [[nodiscard]] bool suitsSeated() const { return m_suits.seated; }
    [[nodiscard]] bool suitsStanding() const { return m_suits.standing; }
    [[nodiscard]] bool isFloorHard() const { return m_suits.isFloorHard; }
    [[nodiscard]] bool likesMorning() const { return m_suits.morning; }
    [[nodiscard]] bool likesMidday() const { return m_suits.midday; }
    [[nodiscard]] bool likesEvening() const { return m_suits.evening; }

    /** There is a voice for all that offerReading() was told of, and a device to hear it with. */
    [[nodiscard]] bool canReadAloud() const { return m_canRead; }

    /** What stands on the screen, to be read out sentence by sentence. Looking up the voice takes a moment: not before the
     *  screen is painted. */
    Q_INVOKABLE void offerReading(const QStringList &texts);
    /** Reads it out, from its beginning each time, whatever sessions let be heard. Ends when the screen is left. */
    Q_INVOKABLE void readAloud();

    /** Opens a part: where it was left if it was, else at its beginning. */
    Q_INVOKABLE void begin(Part part);
    /** To the next screen; what was answered counts. After the last one the part is done. The safety check goes on by
     *  its answers alone. */
    Q_INVOKABLE void next();
    /** One screen back; from the first one, the part is left. */
    Q_INVOKABLE void back();
    /** The rest of the questions of the screening is left out. */
    Q_INVOKABLE void skipItems();
    /** Closes, to go on another time; what was answered so far counts. */
    Q_INVOKABLE void leave();

    Q_INVOKABLE void setWho(int who);
    Q_INVOKABLE void setTherapistName(const QString &name);
    Q_INVOKABLE void setClinicName(const QString &name);
    Q_INVOKABLE void answerSafety(SafetyAnswer answer);
    Q_INVOKABLE void setTicked(int index, bool ticked);
    /** None of the conditions, or those that are ticked. */
    Q_INVOKABLE void answerConditions(bool none);
    /** "A professional has checked this": movement opens again. `daysAgo` 0 or more. */
    Q_INVOKABLE void clearStop(int daysAgo);
    /** A professional agreed to moderate movements. */
    Q_INVOKABLE void agreeModerate(int daysAgo);
    /** "Today", "Yesterday", "Monday, 8 June". */
    Q_INVOKABLE [[nodiscard]] QString dayText(int daysAgo) const;

    Q_INVOKABLE void setAfterEffort(int answer);
    Q_INVOKABLE void setThinkingTires(bool tires);
    Q_INVOKABLE void setItemFrequency(int value);
    Q_INVOKABLE void setItemSeverity(int value);
    Q_INVOKABLE void setSmallEffort(bool worse);
    Q_INVOKABLE void setHowLong(int band);
    Q_INVOKABLE void setMeCfs(bool found);

    /** One step up or down: 1 up to ten minutes, then 2. A good day is never less than an ordinary one, and so on. */
    Q_INVOKABLE void stepGood(bool up);
    Q_INVOKABLE void stepOrdinary(bool up);
    Q_INVOKABLE void stepBad(bool up);
    Q_INVOKABLE void setUsualPain(int value);
    Q_INVOKABLE void setUsualFatigue(int value);
    Q_INVOKABLE void setSuit(Suit suit, bool on);

signals:
    void changed();
    void screenChanged();
    void readingChanged();
    /** Nothing more is asked. */
    void closed(OnboardingController::Part part, bool isDone);
    /** A therapist said who they are: their side is to be opened. Comes after closed(). */
    void clinicChosen();
    /** The settings were written here; whoever keeps them reads them anew. */
    void settingsChanged();

private:
    static constexpr int kTherapist = 1;
    struct Place
    {
        Screen screen = Screen::Closed;
        int item = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };
    [[nodiscard]] std::vector<Place> places() const;
    void addSafety(std::vector<Place> &places) const;
    void addEffort(std::vector<Place> &places) const;
    void go(const Place &place);
    void close(bool isDone);
    [[nodiscard]] bool isTherapist() const { return m_part == Part::Everything && m_who == kTherapist; }
    /** Makes their keys, if they said who they are; else that waits in the settings of the clinic. */
    void beginClinic();
    /** Writes where this part stands, or that it stands nowhere any more. */
    void keepAnswers();
    [[nodiscard]] QJsonObject kept(Part part) const;
    [[nodiscard]] QJsonObject answers() const;
    void take(const QJsonObject &answers);
    void answered();
    void forget();
    void setCanRead(bool can);
    /** Not another word of what is being read. */
    void hush();
    /** What was on the screen is left. */
    void endReading();
    /** Tells a fact in place of the one told before in this part; the same again tells nothing. */
    template <typename Fact> bool tellInstead(qint64 &before, const Fact &fact);
    void tellSafety();
    void tellEffort();
    void tellComfort();
    void tellUsualWeek();
    [[nodiscard]] evenpace::pacing::Track track() const;

    QLocale m_locale;
    Part m_part = Part::Everything;
    Place m_place;

    // Answers on their way.
    std::optional<int> m_who;
    QString m_therapistName;
    QString m_clinicName;
    std::optional<evenpace::SafetyChecked::Flags> m_flags;
    bool m_isSafetyComplete = false;
    QStringList m_conditions;
    evenpace::PemAnswers m_effort;
    evenpace::ComfortTold m_comfort;
    bool m_isComfortTouched = false;
    std::optional<int> m_pain;
    std::optional<int> m_fatigue;
    evenpace::Suits m_suits;
    QStringList m_toRead;
    bool m_canRead = false;
    bool m_isReading = false; ///< begun, and perhaps at its end
    // Events told in this part, 0: none. A changed answer replaces its event.
    qint64 m_safetyEvent = 0;
    qint64 m_clearedEvent = 0;
    qint64 m_effortEvent = 0;
    qint64 m_comfortEvent = 0;
    qint64 m_usualEvent = 0;
};
