// SPDX-License-Identifier: Apache-2.0
#include "exchange/sheet.h"

#include "exchange/paper.h"
#include "exchange/qrcode.h"
#include "exchange/words.h"
#include "figure/figuresheet.h"

#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr Type kTitle{26, QFont::Bold, 6};
constexpr Type kHeading{19, QFont::Bold, 6};
constexpr Type kName{17, QFont::Bold, 4};
constexpr Type kBody{14, QFont::Normal, 4};
constexpr Type kStrong{14, QFont::DemiBold, 4};

constexpr double kHeadingHeight = 44; ///< of a session, on one line

constexpr double kTileWidth = 122;
constexpr double kTileHeight = 103;
constexpr double kOwnHeight = 170; ///< of a picture that the therapist made, at most
constexpr double kArrowUnit = 0.55; ///< dots of the arrow, against those on a screen
constexpr double kTileGap = 8;
constexpr double kRowHeight = 26;
constexpr double kBoxSide = 13;

/** Prints well on any printer, and on a copier after that. */
TileStyle blackAndWhite()
{
    TileStyle style = TileStyle::of(FigureTheme::Day);
    style.sky = Qt::white;
    style.ground = QColor(225, 225, 225);
    style.disc = QColor();
    style.line = Qt::black;
    style.radius = 6;
    FigurePalette &palette = style.figure.palette;
    palette.skin = QColor(222, 222, 222);
    palette.skinFar = QColor(238, 238, 238);
    palette.hair = QColor(60, 60, 60);
    palette.shirt = QColor(150, 150, 150);
    palette.shirtFar = QColor(185, 185, 185);
    palette.pants = QColor(95, 95, 95);
    palette.pantsFar = QColor(135, 135, 135);
    palette.seam = Qt::white;
    palette.glow = QColor(120, 120, 120);
    palette.arrow = Qt::black;
    palette.prop = QColor(80, 80, 80);
    palette.propFill = QColor(240, 240, 240);
    palette.mat = QColor(205, 205, 205);
    palette.wall = QColor(215, 215, 215);
    style.figure.showRegion = false;
    style.figure.unitSize = kArrowUnit;
    return style;
}

/** A, B ... Z, then AA. */
QString letterOf(size_t session)
{
    const QString last(QChar(u'A' + static_cast<char16_t>(session % 26)));
    return session < 26 ? last : letterOf(session / 26 - 1) + last;
}

class Handout
{
public:
    Handout(const AssignedProgram &program, const Library &library, const QByteArray &message, Paper paper,
            const std::vector<Attachment> &attachments)
        : m_program(program)
        , m_library(library)
        , m_message(message)
        , m_attachments(attachments)
        , m_flow(paper, program.name, program.name)
    {
    }

    QByteArray made()
    {
        front();
        schedule();
        for (size_t i = 0; i < m_program.sessions.size(); ++i)
            session(m_program.sessions[i], i);
        codes();
        return m_flow.finish();
    }

private:
    void front()
    {
        m_flow.text(m_program.name, kTitle);
        const QString from = m_program.issuer.isEmpty() ? QString() : u"From %1, "_s.arg(m_program.issuer);
        m_flow.text(u"%1%2, version %3. The last day to take it into the app is %4."_s.arg(from, dateWords(m_program.issuedOn))
                        .arg(m_program.version)
                        .arg(dateWords(m_program.expiresOn)),
                    kBody);
        if (!m_program.goal.isEmpty())
            m_flow.text(u"Goal: "_s + m_program.goal, kStrong);
        if (!m_program.changeNote.isEmpty())
            m_flow.text(u"What is new: "_s + m_program.changeNote, kBody);
        if (!m_program.notes.isEmpty())
            m_flow.text(m_program.notes, kBody);
        m_flow.space(6);
        m_flow.rule();
        m_flow.text(u"Stop when"_s, kHeading);
        m_flow.text(u"Stop when something feels wrong, and ask a professional."_s, kBody);
        for (const QString &rule : m_program.stopRules)
            m_flow.marked(u"•"_s, rule, kBody);
        ceilings();
    }

    void ceilings()
    {
        const LimitsSet &limits = m_program.ceilings;
        QStringList lines;
        if (limits.milliMinutesADay)
            lines << u"%1 easy minutes a day"_s.arg(
                QLocale::c().toString(static_cast<double>(*limits.milliMinutesADay) / 1000, 'g', 4));
        if (limits.sessionsADay)
            lines << (*limits.sessionsADay == 1 ? u"one session that moves a day"_s
                                                : u"%1 sessions that move a day"_s.arg(*limits.sessionsADay));
        if (limits.effortCeiling)
            lines << u"effort %1 of 10"_s.arg(*limits.effortCeiling);
        if (!lines.isEmpty() || limits.gapMinutes) {
            m_flow.keep(80);
            m_flow.space(8);
            m_flow.text(u"No more than"_s, kHeading);
            for (const QString &line : lines)
                m_flow.marked(u"•"_s, line, kBody);
            if (limits.gapMinutes)
                m_flow.marked(u"•"_s,
                              u"Rest at least %1 between sessions that move."_s.arg(
                                  timeWords(std::chrono::minutes(*limits.gapMinutes))),
                              kBody);
        }
        growth();
    }

    void growth()
    {
        const LimitsSet &limits = m_program.ceilings;
        QStringList lines;
        if (limits.isFrozen)
            lines << u"The size of your days stays as it is for now."_s;
        else if (limits.growPercent)
            lines << u"The size of your days grows by at most %1 % a week."_s.arg(*limits.growPercent - 100);
        if (const std::optional<Progression> &progression = m_program.progression) {
            lines << u"After %1 done as planned, an exercise grows by %2 %, up to %3 % of what is written here."_s.arg(
                sessionsWords(progression->afterSessions), QString::number(progression->percent),
                QString::number(progression->mostPercent));
            lines << u"A session counts if its effort was at most %1 of 10 and pain the next morning was no more than %2 above "
                     "the pain before it."_s.arg(progression->mostEffort)
                         .arg(progression->mostPainRise);
        } else {
            lines << u"No exercise gets more by itself."_s;
        }
        m_flow.keep(80);
        m_flow.space(8);
        m_flow.text(u"How it grows"_s, kHeading);
        for (const QString &line : lines)
            m_flow.marked(u"•"_s, line, kBody);
    }

    static QString sessionsWords(int count) { return count == 1 ? u"one session"_s : u"%1 sessions"_s.arg(count); }

    // The schedule: a row a week, a box for each session of each day.

    void schedule()
    {
        m_flow.space(6);
        m_flow.keep(kRowHeight * 4);
        m_flow.rule();
        m_flow.text(u"When"_s, kHeading);
        m_flow.text(u"Tick a box when a session is done. A missed day is left as it is: go on with the next. "
                    "A week begins with the day on which you start."_s, kBody);
        for (size_t i = 0; i < m_program.sessions.size(); ++i)
            m_flow.marked(letterOf(i), m_program.sessions[i].name + timeOf(m_program.sessions[i]), kStrong);
        m_flow.space(6);
        int week = 1;
        for (const Phase &phase : m_program.phases) {
            m_flow.keep(kRowHeight * 3);
            if (!phase.name.isEmpty()) {
                m_flow.space(6);
                m_flow.text(phase.name, kStrong);
            }
            if (week == 1 || !phase.name.isEmpty())
                days();
            for (int i = 0; i < phase.weeks; ++i)
                weekRow(week++, phase.schedule);
        }
    }

    static QString timeOf(const ProgramSession &session)
    {
        if (!session.time)
            return {};
        switch (*session.time) {
        case DayTime::Morning:
            return u", in the morning"_s;
        case DayTime::Midday:
            return u", at midday"_s;
        case DayTime::Evening:
            return u", in the evening"_s;
        }
        return {};
    }

    [[nodiscard]] double columnLeft(int day) const { return m_flow.left() + 66 + (day - 1) * columnWidth(); }
    [[nodiscard]] double columnWidth() const { return (m_flow.width() - 66) / 7; }

    void days()
    {
        for (int day = 1; day <= 7; ++day)
            m_flow.box(weekdayWords({day}), kStrong, {columnLeft(day) + 4, m_flow.y()}, columnWidth() - 4);
        m_flow.space(20);
    }

    void weekRow(int week, const WeekPlan &plan)
    {
        qsizetype most = 1;
        for (const auto &[day, sessions] : plan)
            most = std::max(most, sessions.size());
        const double height = kRowHeight * static_cast<double>((most + 1) / 2);
        m_flow.keep(height);
        const double top = m_flow.y();
        m_flow.box(u"Week %1"_s.arg(week), kBody, {m_flow.left(), top + 4}, 66);
        QPainter &painter = m_flow.painter();
        for (int day = 1; day <= 7; ++day) {
            painter.setPen(QPen(Qt::black, 0.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(columnLeft(day), top, columnWidth(), height));
            const auto found = plan.find(day);
            for (qsizetype i = 0; found != plan.end() && i < found->second.size(); ++i)
                tickBox(found->second.at(i),
                        {columnLeft(day) + 4 + static_cast<double>(i % 2) * 30,
                         top + 6 + static_cast<double>(i / 2) * kRowHeight});
        }
        m_flow.space(height);
    }

    void tickBox(const QString &sessionId, const QPointF &corner)
    {
        for (size_t i = 0; i < m_program.sessions.size(); ++i) {
            if (m_program.sessions[i].id != sessionId)
                continue;
            m_flow.painter().setPen(QPen(Qt::black, 1));
            m_flow.painter().drawRect(QRectF(corner, QSizeF(kBoxSide, kBoxSide)));
            m_flow.box(letterOf(i), kBody, corner + QPointF(kBoxSide + 3, -2), 30);
        }
    }

    // Sessions.

    void session(const ProgramSession &session, size_t index)
    {
        m_flow.space(10);
        // A heading stands with what it is about.
        m_flow.keep(kHeadingHeight + (session.items.empty() ? 0 : heightOf(session.items.front())));
        m_flow.rule();
        m_flow.text(u"%1   %2%3"_s.arg(letterOf(index), session.name, timeOf(session)), kHeading);
        int number = 0;
        for (const ProgramItem &entry : session.items)
            item(entry, ++number, letterOf(index));
    }

    /** A line of an item, with or without a mark. */
    struct Line
    {
        QString mark;
        QString text;
        Type type;
    };

    /** Where the same item stands already; how it is done is told once. */
    [[nodiscard]] QString placeOf(const ProgramItem &entry) const
    {
        const auto known
            = std::find_if(m_shown.begin(), m_shown.end(), [&](const auto &shown) { return *shown.first == entry; });
        return known == m_shown.end() ? QString() : known->second;
    }

    double heightOf(const ProgramItem &entry)
    {
        if (!placeOf(entry).isEmpty())
            return 70;
        const Movement *movement = m_library.movement(entry.id);
        const QStringList amounts = amountsOf(entry);
        double height = 30
            + (movement ? std::max(beside(*movement, amounts, 0, false), kTileHeight + 20) + 6
                        : static_cast<double>(amounts.size()) * 22);
        if (const QImage own = pictureOf(entry); !own.isNull())
            height += ownSize(own).height() + 8;
        for (const Line &line : linesOf(entry, movement))
            height += m_flow.box(line.text, line.type, {}, m_flow.width() - kMarkWidth, false) + line.type.after;
        return height;
    }

    void item(const ProgramItem &entry, int number, const QString &letter)
    {
        const QString title = u"%1. %2"_s.arg(number).arg(m_library.name(entry.id));
        const Movement *movement = m_library.movement(entry.id);
        const QStringList amounts = amountsOf(entry);
        m_flow.keep(heightOf(entry));
        if (const QString known = placeOf(entry); !known.isEmpty()) {
            m_flow.text(title, kName);
            m_flow.text(amounts.join(u"; "_s), kStrong);
            m_flow.text(u"How it is done: see %1."_s.arg(known), kBody);
            m_flow.space(8);
            return;
        }
        m_shown.push_back({&entry, letter + u' ' + QString::number(number)});
        m_flow.text(title, kName);
        if (movement) {
            pictures(*movement, entry, amounts);
        } else {
            for (const QString &line : amounts)
                m_flow.text(line, kStrong);
        }
        ownPicture(entry);
        for (const Line &line : linesOf(entry, movement)) {
            if (line.mark.isEmpty())
                m_flow.text(line.text, line.type);
            else
                m_flow.marked(line.mark, line.text, line.type);
        }
        m_flow.space(10);
    }

    // What the therapist drew or photographed.

    [[nodiscard]] QImage pictureOf(const ProgramItem &entry) const
    {
        const auto found = std::find_if(m_attachments.begin(), m_attachments.end(), [&](const Attachment &one) {
            return !entry.picture.isEmpty() && one.sha256 == entry.picture;
        });
        return found == m_attachments.end() ? QImage() : QImage::fromData(found->bytes);
    }

    [[nodiscard]] QSizeF ownSize(const QImage &picture) const
    {
        return QSizeF(picture.size()).scaled(QSizeF(m_flow.width(), kOwnHeight), Qt::KeepAspectRatio);
    }

    void ownPicture(const ProgramItem &entry)
    {
        const QImage picture = pictureOf(entry);
        if (picture.isNull())
            return;
        const QSizeF size = ownSize(picture);
        m_flow.keep(size.height());
        m_flow.painter().drawImage(QRectF(QPointF(m_flow.left(), m_flow.y()), size),
                                   picture.convertToFormat(QImage::Format_Grayscale8));
        m_flow.space(size.height() + 8);
    }

    [[nodiscard]] QStringList amountsOf(const ProgramItem &entry) const
    {
        QStringList amounts{amountWords(entry, m_library)};
        if (entry.tempo)
            amounts << u"Out %1, stay %2, back %3"_s.arg(timeWords(entry.tempo->out), timeWords(entry.tempo->pause),
                                                         timeWords(entry.tempo->back));
        amounts << gradeWords(entry, Grade::Flare, m_library) << gradeWords(entry, Grade::Good, m_library);
        amounts.removeAll(QString());
        return amounts;
    }

    void pictures(const Movement &movement, const ProgramItem &entry, const QStringList &amounts)
    {
        const double top = m_flow.y();
        FigureScene scene = FigureScene::of(movement);
        if (entry.side == SideWish::Left)
            scene.activeSide = BodySide::Left;
        const Figure figure(scene);
        TileStyle style = blackAndWhite();
        for (int i = 0; i < 2; ++i) {
            style.figure.showArrow = i == 1;
            const QRectF tile(m_flow.left() + i * (kTileWidth + kTileGap), top, kTileWidth, kTileHeight);
            paintFigureTile(m_flow.painter(), figure.at(i), style, tile);
            m_flow.painter().setPen(QPen(Qt::black, 0.5));
            m_flow.painter().setBrush(Qt::NoBrush);
            m_flow.painter().drawRoundedRect(tile, style.radius, style.radius);
            m_flow.box(i == 0 ? u"Start"_s : u"End"_s, kBody, {tile.left() + 2, tile.bottom() + 1}, kTileWidth);
        }
        const double height = beside(movement, amounts, top, true);
        m_flow.space(std::max(height, kTileHeight + 20) + 6);
    }

    /** How much, how to get into place and what to heed, at the right of the pictures; its height. */
    double beside(const Movement &movement, const QStringList &amounts, double top, bool isDrawn)
    {
        const double left = m_flow.left() + 2 * (kTileWidth + kTileGap) + 6;
        const double width = m_flow.left() + m_flow.width() - left;
        double height = m_flow.box(amounts.join(u'\n'), kStrong, {left, top}, width, isDrawn) + kStrong.after;
        height += m_flow.box(movement.setUp, kBody, {left, top + height}, width, isDrawn);
        int number = 0;
        for (const QString &cue : movement.cues) {
            m_flow.box(u"%1."_s.arg(++number), kBody, {left, top + height}, kMarkWidth, isDrawn);
            height += m_flow.box(cue, kBody, {left + kMarkWidth, top + height}, width - kMarkWidth, isDrawn);
        }
        return height;
    }

    [[nodiscard]] std::vector<Line> linesOf(const ProgramItem &entry, const Movement *movement) const
    {
        std::vector<Line> lines;
        const auto add = [&lines](const QString &text, const Type &type) {
            if (!text.isEmpty())
                lines.push_back({{}, text, type});
        };
        const auto addCues = [&lines](const QStringList &cues) {
            for (qsizetype i = 0; i < cues.size(); ++i)
                lines.push_back({u"%1."_s.arg(i + 1), cues.at(i), kBody});
        };
        add(entry.note, kStrong);
        if (movement) {
            QStringList sides;
            if (!movement->sideRight.isEmpty() && entry.side != SideWish::Left)
                sides << u"Right: %1."_s.arg(movement->sideRight);
            if (!movement->sideLeft.isEmpty() && entry.side != SideWish::Right)
                sides << u"Left: %1."_s.arg(movement->sideLeft);
            add(sides.join(u' '), kBody);
        } else if (const BreathPattern *pattern = m_library.pattern(entry.id)) {
            add(pattern->setUp, kBody);
            addCues(pattern->cues);
        } else if (const Script *script = m_library.script(entry.id)) {
            add(script->purpose, kBody);
        } else if (const MindExercise *mind = m_library.mind(entry.id)) {
            add(mind->purpose, kBody);
        }
        for (const QString &swap : swapWords(entry, m_library))
            add(swap, kBody);
        const QString stop = movement ? movement->stopWhen : stopOf(entry.id);
        add(QStringList{stop, entry.stopWhen}.join(u' ').trimmed(), kStrong);
        return lines;
    }

    [[nodiscard]] QString stopOf(const QString &itemId) const
    {
        if (const BreathPattern *pattern = m_library.pattern(itemId))
            return pattern->stopWhen;
        const Script *script = m_library.script(itemId);
        return script ? script->stopWhen : QString();
    }

    void codes()
    {
        if (m_message.isEmpty())
            return;
        const QList<QrCode> codes = qrCodes(m_message);
        const double side = codes.size() == 1 ? 250 : (m_flow.width() - 20) / 2;
        m_flow.space(10);
        m_flow.keep(side + 70);
        m_flow.rule();
        m_flow.text(u"For the phone"_s, kHeading);
        m_flow.text(codes.size() == 1
                        ? u"Scan this code with Evenpace to have the program on the phone."_s
                        : u"Scan these codes with Evenpace, in any order, to have the program on the phone."_s,
                    kBody);
        for (qsizetype i = 0; i < codes.size(); ++i) {
            if (i % 2 == 0)
                m_flow.keep(side + 10);
            draw(codes.at(i), QRectF(m_flow.left() + static_cast<double>(i % 2) * (side + 20), m_flow.y(), side, side));
            if (i % 2 == 1 || i + 1 == codes.size())
                m_flow.space(side + 10);
        }
    }

    void draw(const QrCode &code, const QRectF &target)
    {
        const double square = target.width() / (code.size + 2 * kQuietSquares);
        QPainter &painter = m_flow.painter();
        painter.save();
        // Smooth edges would leave hairlines between the rows.
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        for (int y = 0; y < code.size; ++y) {
            for (int x = 0; x < code.size;) {
                int run = 0;
                while (x + run < code.size && code.isDark(x + run, y))
                    ++run;
                if (run > 0)
                    painter.drawRect(QRectF(target.left() + (x + kQuietSquares) * square,
                                            target.top() + (y + kQuietSquares) * square, run * square, square));
                x += run + 1;
            }
        }
        painter.restore();
    }

    const AssignedProgram &m_program;
    const Library &m_library;
    const QByteArray &m_message;
    const std::vector<Attachment> &m_attachments;
    PaperFlow m_flow;
    std::vector<std::pair<const ProgramItem *, QString>> m_shown; ///< and where: "A 2"
};

} // namespace

QByteArray programSheet(const AssignedProgram &program, const Library &library, const QByteArray &signedMessage,
                        Paper paper, const std::vector<Attachment> &attachments)
{
    return Handout(program, library, signedMessage, paper, attachments).made();
}

} // namespace evenpace::exchange
