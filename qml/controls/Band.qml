// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.Controls

// Today's envelope as a band, with its legend in words below. All amounts are easy minutes.
Item {
    id: root

    property real envelope: 0
    property real used: 0
    property real planned: 0
    // 0: not known, no mark.
    property real usual: 0
    // A line across the band where a usual day ends, if the envelope goes beyond it.
    property bool marksUsual: false
    property bool badDay: false
    property string usedText: ""
    property string plannedText: ""
    property string freeText: ""
    // Below the legend, when it is more than there is room for.
    property string overText: ""
    property string name: ""
    property string spokenValue: ""
    readonly property color strongColor: badDay ? Theme.rest : Theme.primary
    readonly property color plannedColor: badDay ? Theme.restSoft : Theme.dBand
    // Read by screen readers, as for any progress bar.
    readonly property real value: used
    readonly property real minimumValue: 0
    readonly property real maximumValue: envelope

    implicitWidth: 320
    implicitHeight: legend.y + legend.height + (over.visible ? over.height + Theme.gapXs : 0)

    Accessible.role: Accessible.ProgressBar
    Accessible.name: name
    Accessible.description: spokenValue

    BandPainter {
        id: band

        width: root.width
        height: Theme.bigText ? 36 : 28
        envelope: root.envelope
        used: root.used
        planned: root.planned
        usual: root.usual
        marksUsual: root.marksUsual
        mirrored: root.LayoutMirroring.enabled
        strongColor: root.strongColor
        tickColor: Theme.primaryInk
        plannedColor: root.plannedColor
        freeColor: Theme.surface
        usualColor: Theme.outline
        overColor: Theme.dOver

        Behavior on envelope { NumberAnimation { duration: Theme.motionGentle; easing.type: Easing.InOutCubic } }
    }
    Flow {
        id: legend

        y: band.height + (children.length > 0 ? Theme.gapS : 0)
        width: root.width
        spacing: Theme.gapL

        BandLegend {
            text: root.usedText
            fill: root.strongColor
            line: root.strongColor
        }
        BandLegend {
            text: root.plannedText
            fill: root.plannedColor
            line: root.strongColor
            striped: true
        }
        BandLegend {
            text: root.freeText
            fill: Theme.surface
            line: root.strongColor
        }
    }
    AppText {
        id: over

        anchors.bottom: parent.bottom
        width: root.width
        text: root.overText
        token: Theme.small
        visible: text !== ""
    }
}
