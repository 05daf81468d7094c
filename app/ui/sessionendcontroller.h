// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sessionrecorder.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

/**
 * The end of a session: what was done in one gentle sentence, and a few things to tap, none of which has to be. Each tap
 * is kept at once, so the page may be left at any moment.
 */
class SessionEndController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the player at the end of a session")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString summary READ summary CONSTANT)
    Q_PROPERTY(bool isStoppedEarly READ isStoppedEarly CONSTANT)
    Q_PROPERTY(int effort READ effort NOTIFY changed)
    Q_PROPERTY(QString effortText READ effortText NOTIFY changed)
    Q_PROPERTY(int effortCeiling READ effortCeiling CONSTANT)
    Q_PROPERTY(bool isEffortInRange READ isEffortInRange NOTIFY changed)
    Q_PROPERTY(int pain READ pain NOTIFY changed)
    Q_PROPERTY(int painBefore READ painBefore CONSTANT)
    Q_PROPERTY(QString painText READ painText NOTIFY changed)
    Q_PROPERTY(QStringList noteIds READ noteIds CONSTANT)
    Q_PROPERTY(QStringList noteTexts READ noteTexts CONSTANT)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(QString ownWords READ ownWords NOTIFY changed)
    Q_PROPERTY(QStringList reasonTexts READ reasonTexts CONSTANT)
    Q_PROPERTY(int reason READ reason NOTIFY changed)
    Q_PROPERTY(QString careText READ careText NOTIFY changed)
    Q_PROPERTY(bool isDizzy READ isDizzy NOTIFY changed)
    Q_PROPERTY(bool asksAboutNext READ asksAboutNext NOTIFY changed)
    Q_PROPERTY(QString nextSizeText READ nextSizeText NOTIFY changed)
    Q_PROPERTY(QString restText READ restText CONSTANT)
    Q_PROPERTY(QStringList effortWords READ effortWords CONSTANT)
    Q_PROPERTY(QStringList painWords READ painWords CONSTANT)
    Q_PROPERTY(int guideSkin READ guideSkin CONSTANT)
    Q_PROPERTY(int guideHair READ guideHair CONSTANT)
public:
    static constexpr int kMostWords = 500;

    /** `rate` keeps the record as it stands. Both must outlive this object. `effortCeiling` is today's, 0-10; `gap` the
     *  least rest after a session that moved. */
    SessionEndController(evenpace::SessionRecord &record, const evenpace::GuideLook &guide, std::function<void()> rate,
                         int effortCeiling, evenpace::Milliseconds gap, QObject *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isStoppedEarly() const;
    [[nodiscard]] int effort() const { return m_record.effort.value_or(-1); } ///< -1: not told
    [[nodiscard]] QString effortText() const;
    [[nodiscard]] int effortCeiling() const { return m_effortCeiling; }
    [[nodiscard]] bool isEffortInRange() const;
    [[nodiscard]] int pain() const { return m_record.painAfter.value_or(-1); } ///< -1: not told
    [[nodiscard]] int painBefore() const { return m_record.painBefore.value_or(-1); }
    [[nodiscard]] QString painText() const;
    [[nodiscard]] QStringList noteIds() const;
    [[nodiscard]] QStringList noteTexts() const;
    [[nodiscard]] QStringList notes() const { return m_record.notes; }
    [[nodiscard]] QString ownWords() const { return m_record.text; }
    [[nodiscard]] QStringList reasonTexts() const;
    /** Index into reasonTexts(), -1 if none was told. */
    [[nodiscard]] int reason() const { return static_cast<int>(m_record.stopReason) - 1; }
    /** What to do when somebody is dizzy; else empty. */
    [[nodiscard]] QString careText() const;
    /** It was more than planned, and whether the next one is set smaller is not answered yet. */
    [[nodiscard]] bool asksAboutNext() const;
    /** What becomes of the next one after a session that was more than planned; else empty. */
    [[nodiscard]] QString nextSizeText() const;
    /** "Next: rest until 12:30". */
    [[nodiscard]] QString restText() const;
    /** The day that the session belongs to. */
    [[nodiscard]] const QDate &day() const { return m_record.day; }
    [[nodiscard]] bool isDizzy() const;
    /** What each number means, 0-10. */
    [[nodiscard]] QStringList effortWords() const;
    [[nodiscard]] QStringList painWords() const;
    [[nodiscard]] int guideSkin() const { return m_guide.skin; }
    [[nodiscard]] int guideHair() const { return m_guide.hair; }

    /** 0-10; -1 for "not sure", which stores nothing. */
    Q_INVOKABLE void setEffort(int effort);
    Q_INVOKABLE void setPain(int pain);
    Q_INVOKABLE void toggleNote(const QString &id);
    Q_INVOKABLE void setOwnWords(const QString &text);
    /** The same reason again takes it back. */
    Q_INVOKABLE void setReason(int index);
    /** The answer to a session that was more than planned: the next one smaller, or as it was. */
    Q_INVOKABLE void keepNextAsItWas(bool keeps);

signals:
    void changed();
    /** A reason was told; the session keeps it too. */
    void reasonChosen(evenpace::Reason reason);
    /** What the day is to know about the next session's size: false at first, when it turns out to be too much. */
    void nextSizeChosen(bool keepsAsItWas);

private:
    void keep();
    [[nodiscard]] bool wasTooMuch() const;

    evenpace::SessionRecord &m_record;
    evenpace::GuideLook m_guide;
    std::function<void()> m_rate;
    int m_effortCeiling;
    evenpace::Milliseconds m_gap;
    bool m_wasTooMuch = false;
    std::optional<bool> m_keepsAsItWas;
};
