// SPDX-License-Identifier: Apache-2.0
#include "ui/guidefigure.h"

#include "ui/wording.h"

#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

constexpr std::chrono::milliseconds kLeastFrame{30}; // 33 ms ticks must all get through
/** Body heights below which nobody sees a joint move: a third of a pixel of a figure 260 high. */
constexpr double kSeen = 0.0012;

const Library *s_library = nullptr;

FigureTheme themeOf(const QString &world)
{
    if (world == "ember"_L1)
        return FigureTheme::Ember;
    return world == "dusk"_L1 ? FigureTheme::Dusk : FigureTheme::Day;
}

SideRule ruleOf(SideMode mode)
{
    switch (mode) {
    case SideMode::LeftRight:
        return SideRule::LeftRight;
    case SideMode::Alternate:
        return SideRule::Alternate;
    case SideMode::Both:
        return SideRule::Both;
    }
    return SideRule::Both;
}

bool isFar(Vec3 a, Vec3 b)
{
    return std::abs(a.x - b.x) > kSeen || std::abs(a.y - b.y) > kSeen || std::abs(a.z - b.z) > kSeen;
}

bool anyFar(const std::array<Vec3, 2> &a, const std::array<Vec3, 2> &b)
{
    return isFar(a[0], b[0]) || isFar(a[1], b[1]);
}

} // namespace

GuideFigure::GuideFigure(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &GuideFigure::refresh);
    usePalette();
}

void GuideFigure::setLibrary(const Library *library)
{
    s_library = library;
}

template<typename T>
void GuideFigure::set(T &member, const T &value, bool isScene)
{
    if (member == value)
        return;
    member = value;
    m_isSceneNew = m_isSceneNew || isScene;
    m_isStyleNew = true;
    refresh();
    emit changed();
}

void GuideFigure::setMovementId(const QString &id)
{
    set(m_movementId, id, true);
}

void GuideFigure::setPoseName(const QString &name)
{
    set(m_poseName, name, true);
}

void GuideFigure::setBlend(double blend)
{
    if (m_blend == blend)
        return;
    m_blend = blend;
    refresh();
    emit changed();
}

void GuideFigure::setReach(double reach)
{
    set(m_reach, reach, true);
}

void GuideFigure::setBreath(double breath)
{
    if (m_breath == breath)
        return;
    m_breath = breath;
    refresh();
    emit changed();
}

void GuideFigure::setIsLeftSide(bool left)
{
    set(m_isLeftSide, left, true);
}

void GuideFigure::setIsFrontView(bool front)
{
    set(m_isFrontView, front, true);
}

void GuideFigure::setShowsGhost(bool shows)
{
    set(m_style.showGhost, shows, false);
}

void GuideFigure::setShowsArrow(bool shows)
{
    set(m_style.showArrow, shows, false);
}

void GuideFigure::setShowsRegion(bool shows)
{
    set(m_style.showRegion, shows, false);
}

void GuideFigure::setShowsProps(bool shows)
{
    set(m_style.showProps, shows, false);
}

void GuideFigure::setFloorInset(double inset)
{
    set(m_floorInset, inset, false);
}

void GuideFigure::setIsWhole(bool whole)
{
    set(m_style.framing, whole ? std::optional(Framing::Full) : std::nullopt, false);
}

void GuideFigure::setWorld(const QString &world)
{
    if (m_world == world)
        return;
    m_world = world;
    usePalette();
    emit changed();
}

void GuideFigure::setBehind(const QColor &color)
{
    if (m_behind == color)
        return;
    m_behind = color;
    usePalette();
    emit changed();
}

void GuideFigure::setSkin(int skin)
{
    if (m_skin == skin)
        return;
    m_skin = std::clamp(skin, 0, 3);
    usePalette();
    emit changed();
}

void GuideFigure::setHair(int hair)
{
    if (m_hair == hair)
        return;
    m_hair = std::clamp(hair, 0, 1);
    usePalette();
    emit changed();
}

QString GuideFigure::description() const
{
    const Movement *const movement = s_library ? s_library->movement(m_movementId) : nullptr;
    return movement ? wording::libraryText(movement->figureText) : QString();
}

void GuideFigure::paint(QPainter *painter)
{
    ++m_paintCount;
    if (m_frame)
        paintFigure(*painter, *m_frame, m_style, QRectF(0, 0, width(), height() - m_floorInset));
}

void GuideFigure::usePalette()
{
    m_style.palette = FigurePalette::of(themeOf(m_world), static_cast<SkinTone>(m_skin), static_cast<HairTone>(m_hair));
    if (m_behind.isValid())
        m_style.palette.seam = m_behind;
    m_isStyleNew = true;
    update();
}

void GuideFigure::buildScene()
{
    m_isSceneNew = false;
    const Movement *const movement = s_library ? s_library->movement(m_movementId) : nullptr;
    if (!movement) {
        m_figure = m_poseName.isEmpty() ? std::optional<Figure>() : Figure::named(m_poseName);
        return;
    }
    FigureScene scene;
    scene.start = movement->start;
    scene.end = movement->end;
    scene.camera = m_isFrontView ? Camera::Front : Camera::Side;
    scene.activeSide = m_isLeftSide ? BodySide::Left : BodySide::Right;
    scene.sideRule = ruleOf(movement->side);
    scene.equipment = movement->equipment;
    scene.regions = movement->regions;
    scene.range = std::clamp(m_reach, 0.0, 1.0);
    m_figure.emplace(scene);
}

void GuideFigure::refresh()
{
    // Changes within one frame of each other are shown together; the last one is never lost.
    if (!m_isStyleNew && m_sinceFrame.isValid()
        && std::chrono::milliseconds(m_sinceFrame.elapsed()) < kLeastFrame) {
        if (!m_late.isActive())
            m_late.start(kLeastFrame);
        return;
    }
    if (m_isSceneNew)
        buildScene();
    if (!m_figure) {
        m_frame.reset();
        update();
        return;
    }
    m_figure->setBreath(m_breath);
    FigureFrame frame = m_figure->at(m_blend);
    if (!m_isStyleNew && m_frame && !hasMoved(*m_frame, frame))
        return;
    m_isStyleNew = false;
    m_frame = std::move(frame);
    m_sinceFrame.start();
    update();
}

bool GuideFigure::hasMoved(const FigureFrame &a, const FigureFrame &b)
{
    const FigureJoints &from = a.joints;
    const FigureJoints &to = b.joints;
    const auto handChange = [](const HandShape &x, const HandShape &y) {
        constexpr double kSeenHand = 0.02;
        return std::abs(x.fist - y.fist) > kSeenHand || std::abs(x.spread - y.spread) > kSeenHand
            || std::abs(x.hook - y.hook) > kSeenHand || std::abs(x.thumb - y.thumb) > kSeenHand;
    };
    return isFar(from.hip, to.hip) || isFar(from.l1, to.l1) || isFar(from.l2, to.l2) || isFar(from.c7, to.c7)
        || isFar(from.skull, to.skull) || anyFar(from.shoulder, to.shoulder) || anyFar(from.elbow, to.elbow)
        || anyFar(from.wrist, to.wrist) || anyFar(from.fingertip, to.fingertip) || anyFar(from.hipJoint, to.hipJoint)
        || anyFar(from.knee, to.knee) || anyFar(from.ankle, to.ankle) || anyFar(from.footForward, to.footForward)
        || std::abs(a.headTurn - b.headTurn) > 0.2 || std::abs(a.trunkTurn - b.trunkTurn) > 0.2
        || handChange(a.hands[0], b.hands[0]) || handChange(a.hands[1], b.hands[1])
        || std::abs(a.shrug[0] - b.shrug[0]) > 0.01 || std::abs(a.shrug[1] - b.shrug[1]) > 0.01;
}
