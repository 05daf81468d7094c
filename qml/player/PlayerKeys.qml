// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App

/** The player's keys: Space pauses, arrows go back and skip, E eases off, D dims, + is longer, R once more, Escape asks. */
QtObject {
    id: root

    property PlayerController player: null

    function press(event: var): void {
        if (!root.player || root.player.isDone || event.modifiers & (Qt.ControlModifier | Qt.AltModifier))
            return;
        const p = root.player;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Space:
            p.togglePause();
            break;
        case Qt.Key_Left:
            p.back();
            break;
        case Qt.Key_Right:
            p.skip();
            break;
        case Qt.Key_E:
            p.easeOff();
            break;
        case Qt.Key_D:
            p.dim();
            break;
        case Qt.Key_Plus:
            p.extend();
            break;
        case Qt.Key_R:
            p.repeat();
            break;
        case Qt.Key_Escape:
        case Qt.Key_Back:
            p.askToStop();
            break;
        default:
            event.accepted = false;
        }
    }
}
