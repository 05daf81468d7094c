// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.Controls

// Not ComponentBehavior: Bound, as Qt 6.4 then refuses to build the headings of the days.

/** The sessions under the headings of their days. */
ListView {
    id: root

    property real side: Theme.gapXl

    signal chosen(key: string)
    signal measuresRequested

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    spacing: Theme.cardGap
    activeFocusOnTab: true
    T.ScrollBar.vertical: ScrollLine {}

    // The height of the head comes late: the list is at its top as long as nobody scrolled.
    onOriginYChanged: {
        if (!root.moving && root.contentY <= d.top)
            root.positionViewAtBeginning();
        d.top = root.originY;
    }

    // qmllint disable unqualified
    header: Item {
        width: root.width
        implicitHeight: link.height + Theme.gapL

        MeasuresLink {
            id: link

            x: root.side
            y: Theme.gapL
            width: parent.width - 2 * x
            onChosen: root.measuresRequested()
        }
    }
    section.property: "day"
    section.delegate: Item {
        id: heading

        required property string section

        width: root.width
        implicitHeight: day.implicitHeight + Theme.gapXl + Theme.gapS

        AppText {
            id: day

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: root.side
            anchors.rightMargin: root.side
            anchors.bottomMargin: Theme.gapS
            text: heading.section
            token: Theme.h3
            heading: true
        }
    }

    delegate: HistoryRow {
        required property string key

        x: root.side
        width: root.width - 2 * root.side
        onClicked: root.chosen(key)
    }

    footer: Item {
        implicitHeight: Theme.gapXxl
    }
    // qmllint enable unqualified

    QtObject {
        id: d

        property real top: 0
    }
}
