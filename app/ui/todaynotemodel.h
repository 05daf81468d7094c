// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/coach.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** Something calm to know or to answer on Today, above the sessions. */
struct TodayNote
{
    /** Which comes first; one is shown at a time. */
    enum class Rank { Safety, Morning, Flare, Week, Hint };

    QString id; ///< stable: what was answered is known by it
    Rank rank = Rank::Hint;
    QString kind; ///< look of a Notice: "care", "stop", "rest" or "ok"
    QString text; ///< one sentence
    QString detail; ///< one or two more, may be empty
    QString action; ///< label of what can be done about it; empty: there is nothing to do
    QString other; ///< label of the answer that puts the note away; empty: it stays
    friend bool operator==(const TodayNote &, const TodayNote &) = default;
};

/** The notes of today, most pressing first. */
class TodayNoteModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to TodayController")
public:
    enum class Role {
        NoteId = Qt::UserRole + 1,
        Kind,
        Text,
        Detail,
        Action,
        Other
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /** Sorts them by rank; those of one rank keep their order. */
    void setNotes(std::vector<TodayNote> notes);
    [[nodiscard]] const std::vector<TodayNote> &notes() const { return m_notes; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // Ids that Today answers itself; prompts of the pacing are answered by their own names.
    static constexpr QStringView kStopped = u"stopped"; ///< a warning sign waits to be checked
    static constexpr QStringView kStartSmall = u"start_small"; ///< the morning after a bad day
    static constexpr QStringView kOfferBadDay = u"offer_bad_day"; ///< a very hard morning
    static constexpr QStringView kThreeHardDays = u"three_hard_days";
    static constexpr QStringView kEarlyFlare = u"early_flare"; ///< told before there is a size to make smaller
    static constexpr QStringView kBoomBust = u"boom_bust"; ///< big days and quiet ones after them

    /** One of these, or a prompt of the pacing. */
    [[nodiscard]] static bool isOwn(const QString &id);
    /** Its action is "When to get help". */
    [[nodiscard]] static bool leadsToHelp(const QString &id);

    /** What the coach has to say and to ask today. */
    [[nodiscard]] static std::vector<TodayNote> notesOf(const evenpace::Coach &coach, bool wasBadDayYesterday);

private:
    std::vector<TodayNote> m_notes;
};
