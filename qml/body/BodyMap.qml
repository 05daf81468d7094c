// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** The body from the front and from behind. A tap picks the area nearest to it; what that means is the page's affair. */
Item {
    id: root

    /** Areas that may be picked, by name; the 19 of the diary if none are given. */
    property var areas: null
    /** Names of those that are marked. */
    property var marked: []
    property string markedText
    property bool hasDots: true
    /** Areas with a larger ring, if only some are to have one: from the front and from behind. */
    property var frontDots: []
    property var backDots: []
    /** What the map stands on. */
    property color behind: Theme.surface
    /** Of one silhouette. */
    property real figureHeight: 196

    signal tapped(area: string)

    implicitWidth: pair.implicitWidth
    implicitHeight: pair.implicitHeight

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Body map")
    Accessible.description: root.markedText

    Row {
        id: pair

        // The picture of a body is not turned round with the direction of the text.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gapM

        Repeater {
            model: 2

            Column {
                id: half

                required property int index

                spacing: Theme.gapXs

                BodyFigure {
                    id: figure

                    width: Math.min(root.figureHeight * 0.56, (root.width - pair.spacing) / 2)
                    height: root.figureHeight
                    isBack: half.index === 1
                    marked: root.marked
                    hasDots: root.hasDots
                    dots: half.index === 1 ? root.backDots : root.frontDots
                    bodyColor: Qt.tint(root.behind, Qt.rgba(Theme.primary.r, Theme.primary.g, Theme.primary.b, 0.34))
                    behind: root.behind
                    markColor: Theme.glow
                    dotColor: Theme.primary
                    dotFill: root.behind
                    Accessible.ignored: true
                    Component.onCompleted: {
                        if (root.areas)
                            figure.areas = Qt.binding(() => root.areas);
                    }

                    TapHandler {
                        gesturePolicy: TapHandler.ReleaseWithinBounds
                        onTapped: point => {
                            const area = figure.areaAt(point.position.x, point.position.y);
                            if (area !== "")
                                root.tapped(area);
                        }
                    }
                }
                AppText {
                    width: figure.width
                    text: half.index === 1 ? qsTr("back") : qsTr("front")
                    token: Theme.caption
                    color: Theme.ink2
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
