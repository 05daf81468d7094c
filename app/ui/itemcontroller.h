// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/itemformmodel.h"
#include "ui/linelistmodel.h"
#include "ui/offerclient.h"
#include "ui/patternlistmodel.h"

#include <QtQml/qqmlregistration.h>

/**
 * One item of the library to read and to do: a movement, a breathing pattern, a script or a thinking exercise, in the
 * size that the day has for it. Empty until open().
 */
class ItemController : public OfferClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    // What it is.
    Q_PROPERTY(Kind kind READ kind NOTIFY opened)
    Q_PROPERTY(QString itemId READ itemId NOTIFY opened)
    Q_PROPERTY(QString title READ title NOTIFY opened)
    Q_PROPERTY(QString purpose READ purpose NOTIFY opened)
    Q_PROPERTY(QString position READ position NOTIFY opened)
    Q_PROPERTY(QString effort READ effort NOTIFY opened)
    Q_PROPERTY(QString cost READ cost NOTIFY opened)
    Q_PROPERTY(QString equipment READ equipment NOTIFY opened)
    Q_PROPERTY(QString setUp READ setUp NOTIFY opened)
    Q_PROPERTY(QString stepsTitle READ stepsTitle NOTIFY opened)
    Q_PROPERTY(QStringList steps READ steps NOTIFY opened)
    Q_PROPERTY(QString feel READ feel NOTIFY opened)
    Q_PROPERTY(QString caution READ caution NOTIFY opened)
    Q_PROPERTY(QStringList therapistNotes READ therapistNotes NOTIFY changed)
    Q_PROPERTY(QStringList stopRules READ stopRules NOTIFY changed)
    Q_PROPERTY(QByteArray givenPicture READ givenPicture NOTIFY changed)
    Q_PROPERTY(QString who READ who NOTIFY opened)
    Q_PROPERTY(QString source READ source NOTIFY opened)
    Q_PROPERTY(QString certainty READ certainty NOTIFY opened)
    Q_PROPERTY(LineListModel *parts READ parts CONSTANT)
    Q_PROPERTY(ItemFormModel *forms READ forms CONSTANT)
    Q_PROPERTY(int formCount READ formCount NOTIFY opened)
    // How it moves.
    Q_PROPERTY(QString restingPose READ restingPose NOTIFY opened)
    Q_PROPERTY(bool hasBothViews READ hasBothViews NOTIFY opened)
    Q_PROPERTY(bool isFrontFirst READ isFrontFirst NOTIFY opened)
    Q_PROPERTY(bool isAtWall READ isAtWall NOTIFY opened)
    Q_PROPERTY(bool changesSides READ changesSides NOTIFY opened)
    Q_PROPERTY(int moveTime READ moveTime NOTIFY opened)
    Q_PROPERTY(int stayTime READ stayTime NOTIFY opened)
    Q_PROPERTY(int returnTime READ returnTime NOTIFY opened)
    // How it is breathed.
    Q_PROPERTY(QString phases READ phases NOTIFY opened)
    Q_PROPERTY(QString breaths READ breaths NOTIFY opened)
    Q_PROPERTY(QList<qreal> phaseSeconds READ phaseSeconds NOTIFY opened)
    Q_PROPERTY(QList<qreal> phaseLevels READ phaseLevels NOTIFY opened)
    Q_PROPERTY(bool isOwnPattern READ isOwnPattern NOTIFY opened)
    Q_PROPERTY(PatternListModel *patterns READ patterns CONSTANT)
    Q_PROPERTY(bool hasLength READ hasLength NOTIFY opened)
    Q_PROPERTY(int length READ length NOTIFY changed)
    Q_PROPERTY(int mostLength READ mostLength NOTIFY opened)
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed)
    // What the day makes of it.
    Q_PROPERTY(QString dose READ dose NOTIFY changed)
    Q_PROPERTY(QString doseSpoken READ doseSpoken NOTIFY changed)
    Q_PROPERTY(QString todayText READ todayText NOTIFY changed)
    Q_PROPERTY(Lock lock READ lock NOTIFY changed)
    Q_PROPERTY(QString lockTitle READ lockTitle NOTIFY changed)
    Q_PROPERTY(QString lockText READ lockText NOTIFY changed)
    Q_PROPERTY(QString lockAction READ lockAction NOTIFY changed)
    Q_PROPERTY(QString insteadId READ insteadId NOTIFY changed)
    Q_PROPERTY(QString startText READ startText NOTIFY changed)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed)
    Q_PROPERTY(bool isFavorite READ isFavorite NOTIFY changed)
    Q_PROPERTY(QString spokenSummary READ spokenSummary NOTIFY changed)
public:
    enum class Kind { Movement, Breath, Script, Mind };
    Q_ENUM(Kind)
    /** Why it is not done today. */
    enum class Lock {
        Open,
        Condition, ///< a condition that the person ticked
        AskFirst, ///< a professional has to agree first
        Effort, ///< more than the day allows
        Stopped, ///< a warning sign waits to be checked
        Room, ///< the day's minutes have no room for it
        Instead ///< another thinking exercise takes its place for this person: insteadId()
    };
    Q_ENUM(Lock)

    ItemController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString itemId() const { return m_id; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] QString position() const; ///< "Standing", empty: any
    [[nodiscard]] QString effort() const; ///< "Light"
    [[nodiscard]] QString cost() const; ///< "costs 2 per minute", else empty
    [[nodiscard]] QString equipment() const; ///< "You need: chair", else empty
    [[nodiscard]] QString setUp() const;
    [[nodiscard]] QString stepsTitle() const; ///< empty where the steps need none
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] QString feel() const;
    /** When to leave it or to stop, and what to heed. */
    [[nodiscard]] QString caution() const;
    /** What therapists' programs that are followed say of this item, in their own words. */
    [[nodiscard]] QStringList therapistNotes() const { return m_therapistNotes; }
    /** When to stop, by the same programs: of the item, then of all of the program. */
    [[nodiscard]] QStringList stopRules() const { return m_stopRules; }
    /** The therapist's own picture of it, PNG or JPEG, or nothing. */
    [[nodiscard]] QByteArray givenPicture() const { return m_givenPicture; }
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString certainty() const;
    /** Of a script: topic, what is said, minutes. */
    [[nodiscard]] LineListModel *parts() { return &m_parts; }
    /** Easier and harder forms with this one among them; empty if there is only one. */
    [[nodiscard]] ItemFormModel *forms() { return &m_forms; }
    [[nodiscard]] int formCount() const { return m_forms.rowCount(); }

    /** A named pose of the figure for what has no pose of its own. */
    [[nodiscard]] QString restingPose() const;
    [[nodiscard]] bool hasBothViews() const;
    [[nodiscard]] bool isFrontFirst() const;
    [[nodiscard]] bool isAtWall() const;
    /** Repetitions change sides. */
    [[nodiscard]] bool changesSides() const;
    [[nodiscard]] int moveTime() const; ///< ms to the end pose
    [[nodiscard]] int stayTime() const; ///< ms there
    [[nodiscard]] int returnTime() const; ///< ms back

    [[nodiscard]] QString phases() const; ///< "In 4, out 6"
    [[nodiscard]] QString breaths() const; ///< "6 breaths a minute"
    /** One breath: seconds of each phase that lasts, and the level (0 empty, 1 full) at its end. */
    [[nodiscard]] QList<qreal> phaseSeconds() const;
    [[nodiscard]] QList<qreal> phaseLevels() const;
    [[nodiscard]] bool isOwnPattern() const;
    /** All patterns to choose from; filled by showPatterns(). */
    [[nodiscard]] PatternListModel *patterns() { return &m_patterns; }
    /** The person may choose how long. */
    [[nodiscard]] bool hasLength() const { return mostLength() > 1; }
    /** In steps of a minute; for a pattern whose length is counted in breaths, in breaths. From 1. */
    [[nodiscard]] int length() const;
    [[nodiscard]] int mostLength() const;
    [[nodiscard]] QString lengthText() const;

    [[nodiscard]] QString dose() const; ///< "2 × 20 s a side" or "5 min"
    [[nodiscard]] QString doseSpoken() const;
    /** How today's form differs from the one as written, else empty. */
    [[nodiscard]] QString todayText() const;
    [[nodiscard]] Lock lock() const { return m_lock; }
    [[nodiscard]] QString lockTitle() const;
    [[nodiscard]] QString lockText() const;
    [[nodiscard]] QString lockAction() const; ///< what can be done about it, or empty
    [[nodiscard]] bool canStart() const override { return m_lock == Lock::Open; }
    [[nodiscard]] QString insteadId() const; ///< what takes its place, for Lock::Instead
    [[nodiscard]] QString startText() const; ///< "Try it, 2 min"; "Go on" with an exercise that is not finished
    [[nodiscard]] bool canAdd() const { return m_lock == Lock::Open && !isAdded(); }
    [[nodiscard]] bool isFavorite() const { return m_isFavorite; }
    /** What a screen reader says on entry. */
    [[nodiscard]] QString spokenSummary() const;

    /** False for an id that the library does not have; nothing changes then. */
    Q_INVOKABLE bool open(const QString &id);
    /** Shows another form of the same movement; the cards stay where they are. */
    Q_INVOKABLE void chooseForm(const QString &id);
    Q_INVOKABLE void setLength(int length);
    Q_INVOKABLE void showPatterns();
    Q_INVOKABLE void setFavorite(bool on);
    /** Says what is written. Heard only where the voice is on. */
    Q_INVOKABLE void readAloud();
    Q_INVOKABLE void stopReading();

signals:
    /** Another item, or the same one changed. */
    void opened();
    /** `length` of a breathing pattern, else 0. */
    void startRequested(const QString &itemId, evenpace::Milliseconds length);

private:
    [[nodiscard]] const evenpace::Library &library() const { return services().library; }
    [[nodiscard]] const evenpace::Movement *movement() const { return library().movement(m_id); }
    [[nodiscard]] const evenpace::BreathPattern *pattern() const { return library().pattern(m_id); }
    [[nodiscard]] const evenpace::Script *script() const { return library().script(m_id); }
    [[nodiscard]] const evenpace::MindExercise *mind() const { return library().mind(m_id); }
    void show(const QString &id);
    /** What today makes of it. */
    void size();
    void findPrescribed();
    void fillParts();
    void fillForms();
    [[nodiscard]] QString formDetail(const evenpace::Movement &form) const;
    [[nodiscard]] QString offeredId() const override { return m_id; }
    [[nodiscard]] bool moves() const override;
    void requestStart() override { emit startRequested(m_id, m_length); }
    [[nodiscard]] evenpace::Milliseconds lengthStep() const;
    /** Why it is not open, in a sentence. */
    [[nodiscard]] QString whyNot() const;
    /** In the size of today, or as written where today has none. */
    [[nodiscard]] evenpace::Dose shownDose(const evenpace::Movement &movement) const;

    QString m_opened; ///< the form that the page was opened with
    QString m_id;
    Kind m_kind = Kind::Movement;
    evenpace::Milliseconds m_length{0}; ///< breathing only
    evenpace::DaySession m_sized;
    evenpace::ItemAccess m_access;
    Lock m_lock = Lock::Open;
    bool m_isFavorite = false;
    QStringList m_therapistNotes;
    QStringList m_stopRules;
    QByteArray m_pictureName; ///< SHA-256 of the therapist's own, or empty
    QByteArray m_givenPicture;
    LineListModel m_parts;
    ItemFormModel m_forms;
    PatternListModel m_patterns;
};
